import { checkPassage, type Edition, type Passage, VariorumError } from '../../model.ts';

/** Every passage anywhere in a document, found by its shape: `{article, start, end, exact}`. */
export function* passagesIn(value: unknown): Generator<Passage> {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isPassage(next)) yield next;
    for (const part of Object.values(next)) if (typeof part === 'object') waiting.push(part);
  }
}

function isPassage(value: object): value is Passage {
  return 'article' in value && 'start' in value && 'end' in value && 'exact' in value;
}

/**
 * Throws `anchor` unless every passage of the edition and every sentence of its accounts holds the words it claims.
 *
 * @returns how many passages were checked
 */
export function checkAnchors(edition: Edition): number {
  const texts = new Map(edition.articles.map(({ id, text }) => [id, text]));
  const check = (passage: Passage) => {
    const text = texts.get(passage.article);
    if (text === undefined) {
      throw new VariorumError('anchor', `No article ${passage.article} is in the edition.`, { passage });
    }
    checkPassage(text, passage);
  };
  let checked = 0;
  for (const passage of passagesIn(edition)) {
    check(passage);
    checked++;
  }
  for (const { sentences } of edition.accounts) {
    for (const { text, article, start, end } of sentences) check({ article, start, end, exact: text });
  }
  return checked;
}

/** Throws `schema` unless the blocks of each article are sorted, do not overlap and cover all text that is not blank. */
export function checkBlocks({ articles }: Edition): void {
  for (const { id, text, blocks } of articles) {
    let end = 0;
    const covered = (to: number) => text.slice(end, to).trim() === '';
    for (const block of blocks) {
      if (block.start < end || block.end <= block.start || block.end > text.length) {
        throw new VariorumError('schema', `Blocks of article ${id} overlap or leave the text at ${block.start}.`);
      }
      if (!covered(block.start)) {
        throw new VariorumError('schema', `Article ${id} has text in no block between ${end} and ${block.start}.`);
      }
      end = block.end;
    }
    if (!covered(text.length)) throw new VariorumError('schema', `Article ${id} has text in no block after ${end}.`);
  }
}
