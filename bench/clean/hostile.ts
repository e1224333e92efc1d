/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const TAGS =
  'div p span a b i table tr td th ul ol li dl dt dd article section nav aside footer header form h1 h2 h3 time figure figcaption blockquote pre script style template noscript svg math iframe title textarea select option body html head meta link amp-img custom-tag'.split(
    ' ',
  );
const ATTRIBUTES =
  'class id style href rel itemprop datetime content name property role hidden title data-x onclick'.split(' ');
const VALUES = [
  'article-body',
  'byline author',
  'comment',
  'display:none',
  'https://example.org/2031/03/04/x',
  'javascript:alert(1)',
  'datePublished',
  '2031-03-04T10:00:00Z',
  '99999-99-99',
  'share related sidebar',
  '&quot;&amp;&#x41;',
  '',
];
const WORDS = [
  'The ferry to Port Calder will stop running in October, the harbour board said on Tuesday.',
  'By Ana Ruiz, ',
  'Von Ana Ruiz',
  '3 March 2031',
  '© 2031 The Harbour Post. All rights reserved.',
  'Subscribe to our newsletter',
  '“We cannot send people out,” she said',
  '&amp;&lt;&#xFFFFFFF;&bogus;&nbsp;',
  '\u0000\ud800\u202e\u00ad',
  '....,,,,((((""""',
  ' | | | - - – — ',
  '03/04/2031 03.04.31 20310304',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'A B C D E F G H I J K L M N O P',
  '\n\n\n',
];

/** A page of invented HTML, often malformed, sometimes repeated to great length or depth. */
export function hostilePage(roll: (below: number) => number, most = 400_000): string {
  const parts: string[] = roll(3) === 0 ? [] : ['<html><head><title>Ferry | The Harbour Post</title></head><body>'];
  const pieces = 1 + roll(120);
  let length = 0;
  for (let i = 0; i < pieces && length < most; i++) {
    const part = piece(roll);
    const times = roll(25) === 0 ? 1 + roll(Math.max(1, Math.floor(most / 4 / Math.max(1, part.length)))) : 1;
    const repeated = part.repeat(Math.min(times, 100_000));
    parts.push(repeated);
    length += repeated.length;
  }
  const page = parts.join('');
  return roll(6) === 0 ? page.slice(0, roll(page.length + 1)) : page;
}

function piece(roll: (below: number) => number): string {
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  switch (roll(12)) {
    case 0:
      return `</${one(TAGS)}>`;
    case 1:
      return `<${one(TAGS)}`;
    case 2:
      return one(['<!--', '-->', '<![CDATA[', ']]>', '<!doctype html>', '<?xml ?>', '<', '>', '"', "'", '<>', '</>']);
    case 3:
      return `<script type="application/ld+json">${one(['{"@type":"NewsArticle","headline":', '[[[[', '{"@graph":[{"@id":"a","author":{"@id":"a"}}]}', '"', '{"@type":["Article"],"author":[[]],"datePublished":{}}'])}</script>`;
    case 4:
      return `<meta ${one(['name', 'property'])}="${one(['author', 'og:title', 'date', 'article:published_time'])}" content="${one(WORDS)}">`;
    case 5:
    case 6: {
      const attributes = Array.from({ length: roll(4) }, () => ` ${one(ATTRIBUTES)}="${one(VALUES)}"`).join('');
      return `<${one(TAGS)}${attributes}>`;
    }
    case 7:
      return String.fromCharCode(32 + roll(96), 160 + roll(3000), 32 + roll(96));
    case 8: {
      const tag = one(TAGS);
      return `<${tag}>${one(WORDS)}</${tag}>`;
    }
    default:
      return one(WORDS);
  }
}

/** A page broken here and there: pieces cut out, doubled, moved, letters changed. */
export function mutate(html: string, roll: (below: number) => number): string {
  let page = html;
  for (let i = 1 + roll(8); i > 0; i--) {
    const at = roll(page.length + 1);
    const to = Math.min(page.length, at + roll(roll(4) === 0 ? 5_000 : 80));
    const cut = page.slice(at, to);
    switch (roll(5)) {
      case 0:
        page = page.slice(0, at) + page.slice(to);
        break;
      case 1:
        page = page.slice(0, to) + cut.repeat(1 + roll(30)) + page.slice(to);
        break;
      case 2:
        page = page.slice(0, at) + piece(roll) + page.slice(at);
        break;
      case 3: {
        const elsewhere = roll(page.length + 1);
        page = page.slice(0, elsewhere) + cut + page.slice(elsewhere);
        break;
      }
      default:
        page = page.slice(0, at) + String.fromCharCode(roll(300)) + page.slice(at + 1);
    }
  }
  return page;
}
