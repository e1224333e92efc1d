import { ask } from '../../ask/index.ts';
import { type Edition, type EditionArticle, type Passage, VariorumError } from '../../model.ts';
import { type Anchor, anchorOf, entryOf, type LoggedRuling, signed, type Verdict } from '../../rulings/index.ts';
import type { Invocation } from '../terminal/command.ts';
import { claimNamed } from '../terminal/open-edition.ts';

/**
 * The ruling that some words on the command line stand for. Ids and sigla of the latest edition are understood there; what is kept
 * are the words they stand on.
 *
 * Throws `usage` for what makes no sense.
 */
export function ruleFromTerminal(
  [kind, ...what]: readonly string[],
  values: Invocation['values'],
  at: string,
  latest: () => Edition,
  log: readonly LoggedRuling[],
): LoggedRuling {
  const by = typeof values.by === 'string' ? values.by : '';
  if (by.trim() === '') throw new VariorumError('usage', 'A ruling is signed: give your name with --by NAME.');
  const reason = typeof values.reason === 'string' ? values.reason : null;
  const verdict = kind === 'undo' ? undone(what[0], log) : verdictOf(kind, what, values, latest());
  try {
    // As it will be read again from a log: what that refuses is refused here.
    return entryOf(JSON.parse(JSON.stringify(signed(verdict, { by, at, reason }))));
  } catch (cause) {
    throw new VariorumError('usage', `This cannot be ruled: ${(cause as Error).message}.`, { cause });
  }
}

const HOW = 'See variorum case --help.';

function undone(id: string | undefined, log: readonly LoggedRuling[]): Verdict {
  const found = id === undefined || id === '' ? [] : log.filter((one) => one.id.startsWith(id));
  if (found.length !== 1)
    throw new VariorumError('usage', `Name one ruling by its id; variorum case export lists them. ${HOW}`);
  return { ruling: 'undo', undoes: found[0]!.id };
}

function verdictOf(
  kind: string | undefined,
  what: readonly string[],
  values: Invocation['values'],
  edition: Edition,
): Verdict {
  const [a, b] = what;
  switch (kind) {
    case 'same':
    case 'different':
    case 'unsure': {
      if (values.of === 'persons') return { ruling: kind, of: 'persons', a: nameAt(edition, a), b: nameAt(edition, b) };
      const [one, other] = [articleAt(edition, a), articleAt(edition, b)];
      if (one !== undefined && other !== undefined) {
        const pair = { ruling: kind, of: 'links', a: anchorOf(one, null), b: anchorOf(other, null) } as const;
        return kind === 'same' ? { ...pair, ruling: kind, link: linkOf(values) } : pair;
      }
      return { ruling: kind, of: 'claims', a: claimAt(edition, a), b: claimAt(edition, b) };
    }
    case 'origin':
    case 'date': {
      const article = articleAt(edition, a);
      if (article === undefined || b === undefined)
        throw new VariorumError('usage', `Name an article by its siglum, then what is so. ${HOW}`);
      return { ruling: kind, a: anchorOf(article, null), value: b };
    }
    case 'note': {
      if (b === undefined)
        throw new VariorumError('usage', `Name a claim or an article, then the words of the note. ${HOW}`);
      const article = articleAt(edition, a);
      return { ruling: kind, a: article === undefined ? claimAt(edition, a) : anchorOf(article, null), value: b };
    }
    case 'speaker': {
      if (b === undefined)
        throw new VariorumError('usage', `Name a claim, the article that states it, and who says it there. ${HOW}`);
      return { ruling: kind, a: claimAt(edition, a, b), value: what[2] ?? null };
    }
    case 'hide':
      return { ruling: kind, a: claimAt(edition, a) };
    case 'wording':
      return { ruling: kind, a: claimAt(edition, a, b) };
    default:
      throw new VariorumError('usage', `“${kind ?? ''}” is nothing that can be ruled. ${HOW}`);
  }
}

function articleAt({ articles }: Edition, siglum: string | undefined): EditionArticle | undefined {
  return articles.find((article) => article.siglum === siglum);
}

/** The testimony a claim is printed in, or the one of an article. */
function claimAt(edition: Edition, id: string | undefined, siglum?: string): Anchor {
  const claim = claimNamed(edition, id);
  const article = siglum === undefined ? undefined : articleAt(edition, siglum);
  const found = claim.testimonies.find((one) =>
    article === undefined ? one.exact === claim.text : one.article === article.id,
  );
  if (found === undefined || (siglum !== undefined && article === undefined))
    throw new VariorumError('usage', `No article ${siglum} states this claim. ${HOW}`);
  return passageAnchor(edition, found);
}

function nameAt(edition: Edition, name: string | undefined): Anchor {
  const found = name === undefined ? [] : ask(edition).people(name);
  const mention = found[0]?.mentions[0];
  if (found.length !== 1 || mention === undefined)
    throw new VariorumError(
      'usage',
      `“${name ?? ''}” means ${found.length === 0 ? 'nobody' : 'several'} here; give a whole name or an id.`,
    );
  return passageAnchor(edition, mention);
}

export function passageAnchor({ articles }: Edition, passage: Passage): Anchor {
  return anchorOf(articles.find(({ id }) => id === passage.article)!, passage);
}

function linkOf({ link, upstream = 'unknown' }: Invocation['values']): { kind: never; upstream: never } {
  if (typeof link !== 'string' || typeof upstream !== 'string')
    throw new VariorumError(
      'usage',
      'Say how the two texts are related with --link KIND and --upstream a, b, common or unknown.',
    );
  return { kind: link as never, upstream: upstream as never };
}
