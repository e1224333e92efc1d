import { BEFORE_A_BARE_PLURAL, ONE_AMONG, ONLY_ONE, THE_ONE } from '../../../languages/en/numbers/bounds.ts';
import { STOP_WORDS } from '../../../languages/en/words/stop-words.ts';
import type { Word } from '../../../languages/language.ts';
import type { Span } from '../../../model.ts';
import { clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import { commonness, copied, namesApart, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** How many words name one thing surely, and what two sentences that name it must share. Chosen on the shared affairs, read one by one. */
const LOOSE = { shortest: 3, longest: 5, noun: 4, common: 0.15 } as const;

/** A thing of several words, as one or as some. */
interface Named {
  readonly told: StorySentence;
  readonly span: Span;
  readonly key: string;
  readonly how: 'one' | 'some' | 'only' | 'among';
}

/**
 * What one text tells of one and another of several, without a number: "a former council lawyer" and "former council lawyers", "the only
 * ferry operator" and "one of the ferry operators". The words that name the thing must be the same.
 */
export function looseCountConflicts(scene: Scene): Found[] {
  const byKey = new Map<string, Named[]>();
  for (const told of scene.index.told) {
    if (told.headline) continue;
    for (const one of [...namedIn(told), ...ofMany(told)]) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  }
  return [...byKey.values()].flatMap((list) => {
    const pairs = [
      [list.filter(({ how }) => how === 'one'), list.filter(({ how }) => how === 'some')],
      [list.filter(({ how }) => how === 'only'), list.filter(({ how }) => how === 'among')],
    ];
    return pairs.flatMap(([ones, others]) =>
      ones!.slice(0, MOST).flatMap((a) => others!.slice(0, MOST).flatMap((b) => ofPair(scene, a, b) ?? [])),
    );
  });
}

/** Of a thing that is named more often than this only the first places are compared. */
const MOST = 20;

/** "A former council lawyer", and "former council lawyers" without a number or an article. */
function namedIn(told: StorySentence): Named[] {
  const { words } = told;
  return words.flatMap((last, at): Named[] => {
    if (last.term === null) return [];
    const plural = last.form.endsWith('s');
    for (let length = LOOSE.longest; length >= LOOSE.shortest; length -= 1) {
      const from = at - length + 1;
      const named = words.slice(Math.max(0, from), at + 1);
      if (from < 1 || !isOneName(told, named)) continue;
      const before = words[from - 1]!;
      const article = before.form === 'a' || before.form === 'an';
      if (plural ? !BEFORE_A_BARE_PLURAL.has(before.form) : !article) continue;
      const start = plural ? named[0]!.start : before.start;
      const key = named.map(({ term }) => term).join(' ');
      return [{ told, span: { start, end: last.end }, key, how: plural ? 'some' : 'one' }];
    }
    return [];
  });
}

/** Telling words with nothing between them but blanks. */
function isOneName({ placed }: StorySentence, words: readonly Word[]): boolean {
  if (words.some(({ form, term }) => term === null || STOP_WORDS.has(form) || /^\p{N}/u.test(form))) return false;
  return !/[^\p{L}\p{M}\s’'-]/u.test(placed.article.text.slice(words[0]!.start, words.at(-1)!.end));
}

/** "One of the launch partners", "the sole launch partner", and "the launch partner" of a thing that is named by two words. */
function ofMany(told: StorySentence): Named[] {
  const text = told.placed.article.text.slice(told.start, told.end);
  return OF_MANY.flatMap(({ how, pattern, named }) =>
    [...text.matchAll(pattern)].flatMap((match): Named[] => {
      const behind = told.start + match.index + match[0].length;
      const start = named === 'by-two' ? behind - 'the '.length : told.start + match.index;
      const first = told.words.findIndex((word) => word.start >= behind);
      return told.words.slice(first, first + LOOSE.noun).flatMap((head, at, words): Named[] => {
        const before = words[at - 1];
        const gap = told.placed.article.text.slice(behind, head.start);
        if (first < 0 || head.term === null || /[^\p{L}\s-]/u.test(gap)) return [];
        if (how === 'among' && !head.form.endsWith('s')) return [];
        const one = { told, span: { start, end: head.end }, how };
        const whole = before?.term == null ? [] : [{ ...one, key: `of ${before.term} ${head.term}` }];
        if (named === 'by-two') return at === 1 ? whole : [];
        return [{ ...one, key: `of ${head.term}` }, ...whole];
      });
    }),
  );
}

const OF_MANY = [
  { how: 'among', pattern: ONE_AMONG, named: 'by-one' },
  { how: 'only', pattern: ONLY_ONE, named: 'by-one' },
  { how: 'only', pattern: THE_ONE, named: 'by-two' },
] as const;

function ofPair(scene: Scene, a: Named, b: Named): Found | null {
  if (a.told === b.told || oneText(a.told, b.told)) return null;
  const [one, other] = [a, b].map(({ told, span }) => ({ told, span, clause: clauseAround(told, span) })) as [
    Parameters<typeof commonness>[1],
    Parameters<typeof commonness>[2],
  ];
  const common = commonness(scene.index.weights, one, other);
  if (common < LOOSE.common || namesApart(scene, one, other)) return null;
  const [first, second] = [passageIn(a.told, a.span), passageIn(b.told, b.span)];
  return {
    kind: 'number',
    nature: null,
    a: first,
    b: second,
    reason: `“${first.exact}” and “${second.exact}”: one, or one of several.`,
    fact: `loose ${a.key}`,
    values: [a.how, b.how],
    score: common + copied(a.told, b.told),
  };
}
