import { expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { makeConcordance } from '../../ask/concordance.ts';
import { html } from './html.ts';
import { isLarge, laterList } from './rest.ts';

const [first] = FIXTURE.articles;
const c = makeConcordance(FIXTURE);
const withText = (letters: number) => ({
  ...c,
  edition: { ...c.edition, articles: [{ ...first!, text: 'x'.repeat(letters) }] },
});

it('an edition is large from half a million characters on', () => {
  expect([isLarge(withText(500_000)), isLarge(withText(500_001))]).toEqual([false, true]);
});

it('a list that is made later says so where no script can make it', () => {
  const { markup } = laterList('claims', 's1', html`9 further claims`);
  expect(markup).toContain('data-list="claims s1"');
  expect(markup).toContain('<summary>9 further claims</summary>');
  expect(markup).toContain('edition.json');
});
