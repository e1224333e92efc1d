import { expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { briefsTogether } from './briefs.ts';

const together = (...texts: readonly (readonly [text: string, day: string])[]) =>
  briefsTogether(texts.map(([text, published], i) => invented(`t${i}`, body(text), { published })));

it('joins briefs of about one day by a name and one thing said beside it', () => {
  const one = ['Eleven sailors drowned off Pellwick, a lifeboat man told the Post.', '2031-02-03'] as const;
  expect(together(one, ['Storm sinks trawler. All eleven aboard died near Pellwick.', '2031-02-04'])).toEqual([[0, 1]]);
  expect(together(one, ['The fair at Pellwick opens on Sunday, the council said.', '2031-02-04'])).toEqual([]);
});

it('and those of another week by two', () => {
  const fire = ['The mill at Pellwick burned down overnight.', '2031-02-03'] as const;
  expect(together(fire, ['The owner of the burned mill at Pellwick is charged.', '2031-05-09'])).toEqual([[0, 1]]);
  expect(together(fire, ['A new mill for Pellwick is planned.', '2031-05-09'])).toEqual([]);
});

it('leaves longer texts to their likeness as a whole', () => {
  const long = `The mill at Pellwick burned. ${'It was old and stood by the river for many years. '.repeat(12)}`;
  expect(together([long, '2031-02-03'], ['The mill at Pellwick burned.', '2031-02-03'])).toEqual([]);
});
