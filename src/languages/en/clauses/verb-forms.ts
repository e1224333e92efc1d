/** Auxiliaries and modals that are finite wherever they stand, with their contracted and negated forms. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `is am are was were has have had do does did will would can could may might must shall should ought isn't aren't wasn't
  weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mightn't mustn't shan't shouldn't
  ain't i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he'd he'll she'd she'll they're they've they'd
  they'll it'd it'll there'll who'd who'll who've that'll`.split(/\s+/u),
);

/** Past forms that are no other word, or hardly ever. */
export const PASTS: ReadonlySet<string> = new Set(
  `said told took came went made gave sent left kept held found got bought brought sold wrote began won lost paid met led fell
  rose grew knew drew threw shot struck stole spoke broke chose drove flew saw thought sought caught fought built stood
  withdrew died ran became felt meant heard taught spent swore wore tore hid dealt slept swept crept wept fled bled bred fed
  sank sang rang drank swam shrank sprang stuck stung swung hung dug spun clung arose awoke forgot forgave forbade froze
  shook mistook undertook overtook overthrew overcame outgrew oversaw foresaw rode strode wound ground bound lent bent
  backed`.split(/\s+/u),
);

/** Verbs whose past is their base form. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  'quit hit put cut set let shut read spread cost hurt burst cast bid shed split'.split(' '),
);

/** Verbs that are common in the present, as they stand in the dictionary. */
const BASES =
  `accept accuse act add admit agree aim allow announce appear apply argue arrive ask attack avoid back ban be beat
  become begin believe belong block break bring build buy call carry cause change charge choose cite claim close come confirm
  consider contain continue contradict control cost count cover create criticize cut deal decide declare decline defend demand
  deny describe deserve destroy determine develop die disagree discover dismiss drive drop earn eat encourage end enforce
  enjoy ensure enter establish estimate exist expect explain express face fail fall favor fear feel fight file fill find
  follow force forget gain get give go grow happen hate have hear help hide hit hold hope hurt identify ignore imply include
  increase indicate insist intend invite involve issue join keep kill know lack last lead learn leave let lie like live look
  lose love maintain make manage matter mean meet move need note notice oblige occur offer open operate oppose order own pay
  perform permit plan play pledge point predict prefer prevent produce promise promote propose protect prove provide publish
  pull push put raise reach read receive recognize recommend record reduce refer reflect refuse reject release rely remain
  remember remove repeat replace report represent request require respond rest return reveal rise rule run say see seek seem
  sell send serve set share show shut sign sit slam speak spend stand start state stay stop suffer suggest support suspect
  take talk target tell tend thank think threaten trace travel treat try turn understand urge use vary violate visit vote
  vow wait walk want warn wear welcome win withdraw wonder work worry write yield`.split(/\s+/u);

/** Base forms, finite only after a subject. */
export const PRESENTS: ReadonlySet<string> = new Set(BASES);

/** "has", "tries", "goes". */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(
  BASES.map((base) => {
    if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
    return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  }),
);

/** Verbs that take a clause: what comes before one of them and ends on it says nothing yet. */
export const CLAUSE_TAKING: ReadonlySet<string> = new Set(
  `said say says saying wrote write writes writing added adds adding told tells announced announces announcing claimed claims
  claiming alleged alleges alleging argued argues arguing believed believes believe found finds finding revealed reveals
  revealing showed shows showing suggested suggests suggesting concluded concludes insisted insists noted notes noting
  reported reports reporting explained explains stated states stating confirmed confirms testified testifies warned warns
  acknowledged acknowledges admitted admits admitting conceded concedes denied denies denying indicated indicates indicating
  declared declares learned learns knew know knows thought think thinks hoped hopes feared fears estimated estimates
  predicted predicts promised promises pledged pledges vowed vows contended contends asserted asserts maintained maintains
  complained complains tweeted tweets posted continued continues recalled recalls means meant so as if whether because than
  disclosed discloses described describes`.split(/\s+/u),
);
