import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { COMMON_AUXILIARIES } from '../../languages/en/clauses/verb-words.ts';
import { REFLEXIVE } from '../../languages/en/pronouns/personal.ts';
import { isCommonWord, speakingKind } from '../../languages/en/voices/speaking-kind.ts';
import { folded, nameKey } from '../../languages/en/words/fold.ts';
import { wordsOf } from '../../languages/en/words/words.ts';
import { byCodeUnit, type Entity, type Voice } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { type HeadedVoice, mergeVoices } from './merge.ts';
import { voiceName } from './voice-name.ts';

/** The distinct persons, bodies, documents and unnamed people that say a claim: a voice is counted once, however often copied. */
export function voicesOf(witnesses: readonly ReadTestimony[], entities: EntityIndex): Voice[] {
  const voices = new Map<string, HeadedVoice>();
  for (const { testimony } of witnesses) {
    if (testimony.speaker === null) continue;
    const known = testimony.speakerEntity === null ? null : (entities.byId.get(testimony.speakerEntity) ?? null);
    const entity = known ?? entityNamed(testimony.speaker, testimony.article, entities);
    const voice = entity === null || isCommonNoun(entity) ? wordedVoice(testimony.speaker) : entityVoice(entity);
    if (voice === null) continue;
    const key = voice.entity ?? nameKey(voice.name);
    if (key !== '' && !voices.has(key)) voices.set(key, voice);
  }
  return mergeVoices([...voices.values()])
    .map(({ name, entity, kind }) => ({ name, entity, kind }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

/** A noun at the head of a sentence that was taken for a person's name. */
function isCommonNoun({ kind, name }: Entity): boolean {
  return kind === 'person' && !name.includes(' ') && isCommonWord(name.toLowerCase());
}

/** Null where what was taken for a name is a clause: "Harbour Plan Was Dropped". */
function entityVoice({ id, name, kind }: Entity): HeadedVoice | null {
  const words = wordsOf(name);
  if (words.length > 2 && finiteVerbs(words).some((at) => at > 0 && COMMON_AUXILIARIES.has(words[at]!.form)))
    return null;
  if (kind === 'person') return { name, entity: id, kind: 'person', head: '' };
  const noun = speakingKind(
    folded(name)
      .split(/[^\p{L}-]+/u)
      .at(-1) ?? '',
  );
  return { name, entity: id, kind: noun === 'document' && kind !== 'outlet' ? 'document' : 'body', head: '' };
}

function wordedVoice(speaker: string): HeadedVoice | null {
  const found = voiceName(speaker);
  return found === null ? null : { ...found, entity: null };
}

/**
 * The entity of the article that a source names though it is no name itself: "Dunn himself", "DUNN" in a transcript, "Mara Dunn
 * told the". What somebody of a body says is not said by the body, so only a name at the head counts, with no noun behind it.
 */
function entityNamed(speaker: string, article: string, entities: EntityIndex): Entity | null {
  const words = wordsOf(speaker);
  const verb = finiteVerbs(words).find((at) => at > 0) ?? words.length;
  const self = words.findIndex(({ form }, at) => at > 0 && REFLEXIVE.test(form));
  const end = Math.min(verb, self < 0 ? words.length : self);
  const last = words[end - 1];
  if (last === undefined || speaker[last.end] === '-') return null;
  const name = speaker.slice(words[0]!.start, last.end);
  const id = entities.find(article, name);
  if (id !== null) return entities.byId.get(id) ?? null;
  return end === 1 ? bySurname(folded(name), article, entities) : null;
}

/** The only person an article names by a surname. */
function bySurname(surname: string, article: string, entities: EntityIndex): Entity | null {
  const here = new Set((entities.names.get(article) ?? []).map(({ entity }) => entity));
  const bearers = [...here]
    .map((id) => entities.byId.get(id)!)
    .filter(({ kind, name }) => kind === 'person' && nameKey(name).split(' ').at(-1) === surname);
  return bearers.length === 1 ? bearers[0]! : null;
}
