import type { Story } from '../model.ts';
import type { Matter } from './matter.ts';

/** The least part of an affair's texts that must tell what somebody denies, so that the denial belongs to its news. */
export const LEAST_CONTESTED = 0.3;

/** True of an affair in which somebody denies what a good part of its texts tells. */
export function isContested({ articles, claimsOf }: Matter, story: Story): boolean {
  const texts = new Set(story.articles.map((id) => articles.get(id)!.textGroup)).size;
  return (claimsOf.get(story.id) ?? []).some(({ status, testimonies }) => {
    if (!status.some(({ state }) => state === 'denied')) return false;
    const telling = new Set(testimonies.map(({ article }) => articles.get(article)!.textGroup)).size;
    return telling > 1 && telling >= LEAST_CONTESTED * texts;
  });
}
