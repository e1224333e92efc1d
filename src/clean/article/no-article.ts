import type { Block } from '../../model.ts';

/** A page that stands where an article should: what kind of page, and how it is told. */
interface Instead {
  readonly what: string;
  /** A heading or a title that says nothing else. */
  readonly heading: RegExp;
  /** Words of its text. */
  readonly words: RegExp;
}

const INSTEADS: readonly Instead[] = [
  {
    what: 'an error page',
    heading:
      /^(?:(?:http )?(?:error|fehler|erreur|errore?)\s?:?\s?)?(?:40[0134]|410|429|50[0234])(?!\d)(?:\s?[-–|:]?\s?(?:error|(?:page |file )?not found|forbidden|gone|bad gateway|service unavailable|internal server error|seite nicht gefunden|nicht gefunden|introuvable|no encontrad[ao]|non trovat[ao])?)?[.!]?$|^(?:oops[!,. ]{1,3})?(?:sorry,? )?(?:(?:the |this )?(?:page|article|story|content|site) (?:(?:was |is |could |can ?)?not (?:be )?(?:found|available)|(?:does not|doesn[’']t) exist|(?:is )?(?:no longer|un)[ -]?(?:available|exists?))|access denied|forbidden|bad gateway|service (?:temporarily )?unavailable|internal server error|not found|(?:die |diese )?seite (?:wurde |konnte )?nicht gefunden(?: werden)?|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|(?:nie znaleziono strony|strona nie (?:została )?znaleziona))[.!]?$/i,
    words:
      /\b(?:the (?:page|article|story|link) (?:that )?you(?:[’']re| are| were)? (?:requested|looking for|followed|tried)|(?:page|article|story) (?:could not be found|cannot be found|no longer exists|has (?:been )?(?:moved|removed|deleted))|you don[’']t have permission to access|die (?:gewünschte|angeforderte|gesuchte) seite|diese seite existiert nicht|la page (?:que vous|demandée)|la página (?:que |solicitada))/i,
  },
  {
    what: 'a check for robots',
    heading:
      /^(?:just a moment|one moment,? please|attention required|are you (?:a )?(?:human|robot|bot)|please verify (?:that )?you(?:[’']re| are) (?:a )?human|verify(?:ing)? (?:that )?you are human|human verification|security check(?: required)?|pardon our interruption|checking your browser|captcha|robot check|sind sie ein (?:mensch|roboter)|einen moment bitte|un momento)\b/i,
    words:
      /\b(?:verify(?:ing)? (?:that )?you(?:[’']re| are) (?:a |not a )?(?:human|robot)|checking (?:if the site connection is secure|your browser before)|unusual (?:traffic|activity) from your|complete the (?:security check|captcha)|enable cookies and reload|(?:suspicious|automated) (?:activity|access|requests)|needs to review the security of your connection|dass sie kein roboter sind)\b/i,
  },
  {
    what: 'a page that shows nothing without JavaScript',
    heading:
      /^(?:(?:please )?(?:enable|activate|turn on) javascript|javascript (?:is )?(?:required|disabled|not (?:enabled|available)))/i,
    words:
      /\b(?:(?:enable|activate|turn on|allow) javascript|javascript (?:is|to be|seems to be|must be|has been)? ?(?:disabled|required|enabled|turned off|not (?:available|enabled|supported))|requires? javascript|javascript (?:aktivieren|ist deaktiviert)|aktivieren sie (?:bitte )?javascript|activer javascript|(?:active|habilite) javascript|attiva(?:re)? javascript)\b/i,
  },
  {
    what: 'a page that asks for consent',
    heading:
      /^(?:before you continue|(?:we (?:value|respect|care about) )?your privacy(?: (?:matters|choices|is important))?|(?:your )?cookie (?:consent|settings|preferences)|privacy (?:settings|consent)|privatsphäre|datenschutz-?einstellungen|ihre privatsphäre|cookies? (?:zustimmen|akzeptieren)|votre vie privée|nous respectons votre vie privée|tu privacidad|valoramos (?:tu|su) privacidad|la tua privacy)\b/i,
    words:
      /\b(?:(?:we|us) and our (?:\d+ )?(?:[\w-]+ )?partners|(?:accept|reject|manage|use|uses|store|stores) (?:all |optional |necessary |your |and access )?(?:cookies|cookie)|consent to (?:the use|our use|cookies|these)|withdraw your consent|legitimate interest|cookies (?:to|and similar|zu)|personali[sz]ed (?:ads|advertising|content)|personenbezogene daten|einwilligung|zustimmung|partner(?:n|s)? (?:speichern|verarbeiten)|votre consentement|(?:nos|ses) partenaires|su consentimiento|tu consentimiento|il tuo consenso)\b/i,
  },
];

const BUTTON =
  /^(?:(?:i )?(?:accept|agree|consent)(?: all| and (?:continue|close))?|accept (?:all|cookies)(?: cookies)?|reject all|manage (?:options|cookies|preferences|choices)|(?:alle|alles) (?:akzeptieren|annehmen|ablehnen)|akzeptieren|zustimmen(?: und weiter(?:lesen)?)?|einverstanden|tout (?:accepter|refuser)|accepter(?: et (?:continuer|fermer))?|continuer sans accepter|aceptar(?: todo| y continuar)?|rechazar todo|accetta(?: tutto| e continua)?|akceptuję|accepteren)$/i;

/** A page with this much prose besides is an article under a banner. */
const MUCH = 450;
const LONGEST_HEADING = 90;
/** Share of the prose of a page asking for consent that speaks of it. */
const MOSTLY = 0.5;

/**
 * What a page is that holds no article though it has words: an error page, a check for robots, a wall of consent, a
 * page that shows nothing without JavaScript; null for any other. A page with much prose of its own is none, however
 * its banner reads.
 *
 * @param title the title of the document
 */
export function insteadOfArticle(text: string, blocks: readonly Block[], title: string | null): string | null {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 3_000)));
  const prose = blocks.flatMap(({ kind }, i) => (kind === 'body' || kind === 'deck' ? [lines[i]!] : []));
  const headings = [
    ...(title ?? '').split(/ [|–—-] | :: /),
    ...lines.filter((line, i) => line.length <= LONGEST_HEADING && (i < 12 || blocks[i]!.kind === 'headline')),
  ].map((line) => line.trim());
  const letters = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  for (const { what, heading, words } of INSTEADS) {
    const headed = headings.some((line) => line.length <= LONGEST_HEADING && heading.test(line));
    const saying = prose.filter((line) => words.test(line));
    const besides = letters(prose) - letters(saying);
    if (what === 'a page that asks for consent') {
      const pressed = lines.some((line) => BUTTON.test(line));
      if (pressed && letters(prose) > 0 && letters(saying) >= letters(prose) * MOSTLY && besides < MUCH) return what;
      if (headed && pressed && besides < MUCH && letters(saying) >= besides) return what;
    } else if (
      besides < MUCH &&
      (headed || saying.length > 0 || (prose.length === 0 && lines.some((l) => words.test(l))))
    )
      return what;
  }
  return null;
}
