/** Everyday words of news English that may stand for one another: compiled by hand, fitted to no text. */
const SETS =
  'said stated|told informed|began started|big large|small little|house home|company firm|buy purchase|bought purchased|' +
  'help assist|helped assisted|show reveal|showed revealed|shows reveals|get obtain|got obtained|ask request|asked requested|' +
  'need require|needs requires|needed required|end finish|ended finished|try attempt|tried attempted|use employ|used employed|' +
  'many numerous|important significant|quickly rapidly|nearly almost|people individuals|job position|jobs positions|' +
  'children kids|money funds|plan proposal|plans proposals|leader chief|leaders chiefs|fight struggle|vote ballot|' +
  'talk discussion|talks discussions|meeting gathering|decide determine|decided determined|choose select|chose selected|' +
  'give provide|gave provided|gives provides|make produce|made produced|keep retain|kept retained|let allow|lets allows|' +
  'call urge|called urged|win secure|won secured|lose forfeit|lost forfeited|hard difficult|easy simple|early initial|' +
  'new recent|old former|main principal|whole entire|major leading|several various|about roughly|because since|but however|' +
  'also too|while whereas|although though|after following|before prior|during amid|against opposed|support back|supports backs|' +
  'supported backed|attack assault|attacks assaults|rise increase|rose increased|fall decline|fell declined|grow expand|grew expanded|' +
  'cut reduce|change alter|changed altered|changes alterations|problem issue|problems issues|answer response|answers responses|' +
  'idea notion|ideas notions|right correct|wrong mistaken|sure certain|clear evident|strong powerful|weak feeble|rich wealthy|' +
  'poor needy|dead deceased|killed slain|died perished|hurt injured|arrest detain|arrested detained|jail prison|police officers|' +
  'lawyer attorney|lawyers attorneys|judge magistrate|rules regulations|rule regulation|law statute|laws statutes|' +
  'warn caution|warned cautioned|criticism censure|criticized attacked|praise applaud|praised applauded|claim assert|claims asserts|' +
  'claimed asserted|believe think|believes thinks|believed thought|expect anticipate|expected anticipated|hope wish|hopes wishes|' +
  'seek pursue|sought pursued|stop halt|stopped halted|continue proceed|continued proceeded|return come back|returned came back|' +
  'speak talk|spoke talked|speech address|remarks comments|statement declaration|announce declare|announced declared|' +
  'report account|reports accounts|voters electors|candidate contender|candidates contenders|race contest|campaign drive|' +
  'win victory|debate argument|deal agreement|deals agreements|effort attempt|efforts attempts|member participant|members participants|' +
  'country nation|countries nations|government administration|city town|area region|areas regions|often frequently|soon shortly|' +
  'now currently|today this day|years twelvemonths|nothing naught|everyone everybody|someone somebody|anyone anybody|' +
  'likely probable|enough sufficient|only just|same identical|different distinct|however nevertheless|perhaps maybe|instead rather';

const swaps = new Map<string, string>();
for (const set of SETS.split('|')) {
  const [first, ...rest] = set.split(' ');
  const second = rest.join(' ');
  if (!swaps.has(first!)) swaps.set(first!, second);
  if (!second.includes(' ') && !swaps.has(second)) swaps.set(second, first!);
}

/** Another word for this one, in its case, or null. */
export function otherWordFor(word: string): string | null {
  const other = swaps.get(word.toLowerCase());
  if (other === undefined) return null;
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
