/** Names of the months in the languages of the pages we meet most, folded: lower case, no accents. */
const NAMES: readonly string[] = [
  'january januar jaenner janner janvier enero gennaio janeiro januari stycznia ene gen janv sty января січня',
  'february februar feber fevrier febrero febbraio fevereiro februari lutego fev fevr lut февраля лютого',
  'march marz maerz mars marzo marco maart marca mrz maa марта березня',
  'april avril abril aprile kwietnia avr abr kwi апреля квітня',
  'may mai mayo maggio maio mei maja maj mag мая травня',
  'june juni juin junio giugno junho czerwca giu cze июня червня',
  'july juli juillet julio luglio julho lipca juil lug lip июля липня',
  'august aout agosto augustus augusti sierpnia ago aou sie августа серпня',
  'september septembre septiembre setembre setembro settembre wrzesnia sept set wrz сентября вересня',
  'october oktober octobre octubre ottobre outubro pazdziernika okt ott out paz октября жовтня',
  'november novembre noviembre novembro listopada lis ноября листопада',
  'december dezember decembre diciembre dicembre dezembro grudnia dez dic gru декабря грудня',
];

const folded = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replace(/\.$/, '');

const NUMBERS = new Map<string, number>();
NAMES.forEach((names, i) => {
  const list = names.split(' ').map(folded);
  for (const name of list) NUMBERS.set(name, i + 1);
  NUMBERS.set(list[0]!.slice(0, 3), i + 1);
});

/**
 * The number of the month a word names, 1 to 12, or 0. English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish, Russian, Ukrainian.
 */
export const monthOf = (word: string): number => NUMBERS.get(folded(word)) ?? 0;
