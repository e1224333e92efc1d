import { beforeAll, describe, expect, it } from 'vitest';
import { sampleReport } from '../../testing/sample/edition.ts';

/** What the report says from its title to its timeline, a line a block, without the claims that are told in short. */
function words(report: string): string {
  const from = report.indexOf('<main');
  const to = report.indexOf('<section id="people"');
  const text = report
    .slice(from, to)
    .replace(/<svg[\s\S]*?<\/svg>|<ol class="short">[\s\S]*?<\/ol>/g, '')
    .replace(/<(?:\/?(?:p|li|h\d|div|section|dt|dd|summary|tr|blockquote|footer)|br)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * The sample's report as it was last looked at. Where a stage was changed on purpose, read the difference and commit
 * it: `npx vitest run test/sample -u`.
 */
describe('the sample’s report', () => {
  let report = '';

  beforeAll(async () => {
    report = await sampleReport();
  });

  it('says what it said', async () => {
    await expect(words(report)).toMatchFileSnapshot('__snapshots__/report.txt');
  });

  it('draws the stemma it drew', async () => {
    const [svg] = /<svg class="stemma"[\s\S]*?<\/svg>/.exec(report)!;
    await expect(`${svg}\n`).toMatchFileSnapshot('__snapshots__/stemma.svg');
  });
});
