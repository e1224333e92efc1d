/**
 * Words that do not tell two statements apart: function words, and the verbs, nouns and adverbs of reporting, since who says
 * a thing and how is compared on its own. Negations are here too: polarity is compared on its own.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to under
  up upon with within without about above across after against along among around before behind below beneath beside besides
  between beyond despite down during except inside near outside per since through throughout toward towards until till via
  while because although though whether unless i me my mine we us our ours you your yours he him his she her hers it its they
  them their theirs who whom whose which what when where why how there here all any both each few more most other some such
  no not only own same too very can will just should would could may might must shall do does did done doing have has had having
  be am is are was were been being isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't
  hasn't haven't hadn't i'm i've i'd i'll we're we've we'd we'll you're you've he'd he'll she'd she'll they're they've they'd
  they'll it'll it'd that'd let ain't never none neither now also even still ever yet again already however therefore thus
  moreover meanwhile further furthermore instead rather quite perhaps maybe almost really simply much many lot lots several
  one ones something someone anything anyone everything everyone nothing nobody himself herself itself themselves ourselves
  myself yourself another either else else's get gets got getting go goes going went gone come comes came coming say says said
  saying tell tells told telling report reports reported reporting reportedly according add adds added adding note notes noted
  noting claim claims claimed claiming allege alleges alleged allegedly alleging state states stated stating announce announces
  announced announcing announcement write writes wrote written writing explain explains explained statement statements
  spokesman spokeswoman spokesperson spokespeople comment comments asked ask asks asking mr mrs ms dr
  like well back way ways thing things make makes made making take takes took taken taking put puts new first last next
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week weeks month months year years day days
  aren couldn didn doesn don hadn hasn haven isn ll re shouldn ve wasn weren won wouldn
  ago away became called cannot every good including know later less news once people saw second see seen story think three time
  times two use used using want yes`.split(/\s+/u),
);
