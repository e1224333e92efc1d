import type { Claim } from '../../model.ts';
import { count, interval } from './words.ts';

/** "2–3 origins", "1 origin". */
export function originWords({ min, max }: { readonly min: number; readonly max: number }): string {
  return `${interval(min, max)} ${max === 1 ? 'origin' : 'origins'}`;
}

/** "2 voices", "no voice named". */
export function voiceWords(voices: number): string {
  return voices === 0 ? 'no voice named' : count(voices, 'voice');
}

/** "1 voice · 2–3 origins · 9 articles": the three are never shown apart. */
export function standing(claim: Claim): string {
  const articles = new Set(claim.testimonies.map((witness) => witness.article)).size;
  return `${voiceWords(claim.voices.length)} · ${originWords(claim.origins)} · ${count(articles, 'article')}`;
}
