import type { Block } from '../../model.ts';

/** Words of a wall before which a text breaks off. */
const WALL =
  /\b(?:(?:subscribe|sign (?:in|up)|log in|register|join|become a (?:member|subscriber)|create (?:a|your) (?:free )?account|start your (?:free )?trial)(?: now| today| here| free)?,?(?: or [\w ]{3,30})? to (?:continue|keep|read|unlock|access|view|see|finish)|(?:to|and) (?:continue|keep|finish) reading\b.{0,40}\b(?:subscribe|sign in|log in|register)|(?:continue|keep) reading (?:with|by|for) (?:a|an|your|subscrib|£|\$|€)|(?:this|the full|the rest of (?:this|the)) (?:article|story|content|post|report) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|restricted to)(?: (?:paying|our|registered|premium|paid))* (?:subscribers|members|readers)|(?:for|exclusive to|exclusively for) subscribers(?: only)?|subscribers? only|you(?:[’']ve| have) (?:reached|read|used) (?:your|all|the last)\b.{0,40}\b(?:articles?|limit|stories)|already a (?:subscriber|member)\?|unlock (?:this|the full) (?:article|story)|read the (?:full|rest)\b.{0,30}\bsubscri|(?:weiterlesen|diesen (?:artikel|beitrag|inhalt)) (?:mit|lesen sie mit|exklusiv|nur) |jetzt (?:weiterlesen|freischalten|testen und weiterlesen)|(?:nur|exklusiv) für abonnent(?:en|innen|\*innen)?|sie (?:sind|haben) (?:bereits|schon) (?:abonnent|ein abo|registriert)|réservé (?:à nos|aux) abonnés|(?:il vous reste|la suite est réservée)|(?:abonnez-vous|connectez-vous) pour (?:lire|continuer|accéder)|(?:suscr[íi]b(?:ete|ase)|inicia sesión|reg[íi]str(?:ate|ese)) para (?:seguir|continuar|leer)|(?:contenido|artículo|nota) exclusiv[oa] para (?:suscriptores|socios)|(?:abbonati|accedi|registrati) per (?:continuare|leggere)|(?:contenuto|articolo) riservato (?:agli|ai) abbonati|(?:assine|faça login) para (?:continuar|ler)|exclusivo para assinantes|(?:alleen|exclusief) voor abonnees|tylko dla (?:subskrybentów|prenumeratorów))/i;
const OPEN_END = /(?:…|\.\.\.|\[…\]|[\p{Ll},])$/u;
/** Blocks after the body in which a wall still is the text's own. */
const REACH = 8;
/** A text of fewer letters behind a stated lock is a stub. */
const STUB = 1_500;
const WORD = /[\p{L}\p{N}]+/gu;
/** Share of the stated number of words below which a text is not whole. */
const WHOLE = 0.7;

/** What a page says in its metadata of who may read it. */
export interface Lock {
  readonly locked: boolean;
  /** The number of words the whole text is said to have. */
  readonly statedWords: number | null;
}

/**
 * The notice that a text breaks off where readers are asked to pay or to sign in, or null: a line of such a wall stands
 * right after the body, or the metadata lock the page and the text is short, ends in mid-sentence or has far fewer
 * words than stated.
 */
export function breaksOff(text: string, blocks: readonly Block[], { locked, statedWords }: Lock): string | null {
  const last = blocks.findLastIndex(({ kind }) => kind === 'body');
  if (last < 0) return null;
  const line = (i: number): string => text.slice(blocks[i]!.start, Math.min(blocks[i]!.end, blocks[i]!.start + 600));
  const wall = blocks.findIndex(
    ({ kind }, i) => i > last - 3 && i <= last + REACH && kind !== 'caption' && WALL.test(line(i)),
  );
  const body = blocks.filter(({ kind }) => kind === 'body');
  const letters = body.reduce((sum, { start, end }) => sum + end - start, 0);
  const words = body.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
  const short = statedWords !== null && statedWords >= 100 && words < statedWords * WHOLE;
  const ends = text.slice(blocks[last]!.start, blocks[last]!.end).trimEnd();
  const open = OPEN_END.test(ends) && ends.length > 60;
  if (wall >= 0 && (locked || short || open || letters < STUB)) {
    return `The text breaks off: the page asks to subscribe or to sign in (“${shortened(line(wall))}”).`;
  }
  const stub = short || (statedWords === null && (open || letters < STUB));
  return locked && stub ? 'The text breaks off: the page says that the whole is for subscribers.' : null;
}

const shortened = (line: string): string => (line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line);
