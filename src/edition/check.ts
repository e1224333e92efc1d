import { checkPassage, type Edition, type Passage, VariorumError } from '../model.ts';

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
 * Anchors are law: throws `anchor` unless every passage of the edition holds the words it claims, and `schema` unless
 * blocks are sorted, do not overlap and cover all text that is not blank, and every id that is named exists.
 *
 * @returns how many passages were checked
 */
export function checkEdition(edition: Edition): number {
  const texts = new Map(edition.articles.map(({ id, text }) => [id, text]));
  let checked = 0;
  for (const passage of passagesIn(edition)) {
    const text = texts.get(passage.article);
    if (text === undefined) {
      throw new VariorumError('anchor', `No article ${passage.article} is in the edition.`, { passage });
    }
    checkPassage(text, passage);
    checked++;
  }
  for (const article of edition.articles) checkBlocks(article);
  checkReferences(edition);
  return checked;
}

function checkBlocks({ id, text, blocks }: Edition['articles'][number]): void {
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

function checkReferences(edition: Edition): void {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const known = {
    article: ids(edition.articles),
    story: ids(edition.stories),
    'text group': ids(edition.textGroups),
    witness: ids(edition.witnesses),
    attribution: ids(edition.attributions),
    claim: ids(edition.claims),
    entity: ids(edition.entities),
  };
  const mustExist = (kind: keyof typeof known, id: string | null) => {
    if (id !== null && !known[kind].has(id)) throw new VariorumError('schema', `No ${kind} ${id} is in the edition.`);
  };
  for (const { story, textGroup } of edition.articles) {
    mustExist('story', story);
    mustExist('text group', textGroup);
  }
  for (const { articles } of [...edition.stories, ...edition.textGroups])
    for (const id of articles) mustExist('article', id);
  for (const { article, knownThrough } of edition.witnesses) {
    for (const id of [article, ...knownThrough]) mustExist('article', id);
  }
  for (const { a, b, via } of edition.links) for (const id of [a, b, via]) mustExist('witness', id);
  for (const { article, speaker } of edition.attributions) {
    mustExist('article', article);
    mustExist('entity', speaker);
  }
  for (const { story, testimonies, voices } of edition.claims) {
    mustExist('story', story);
    for (const testimony of testimonies) {
      mustExist('attribution', testimony.attribution);
      mustExist('entity', testimony.speakerEntity);
    }
    for (const voice of voices) mustExist('entity', voice.entity);
  }
  for (const { story, claims } of [...edition.conflicts, ...edition.timeline]) {
    mustExist('story', story);
    for (const id of claims) mustExist('claim', id);
  }
  for (const id of edition.notSeen.lostWitnesses) mustExist('witness', id);
  for (const id of [...edition.notSeen.undated, ...edition.notSeen.otherLanguages]) mustExist('article', id);
}
