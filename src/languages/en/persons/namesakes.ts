/** An age right behind a name: ", 61,", " (61)", ", a 22-year-old student", ", aged 40". */
export const AGE_AFTER =
  /^(?:,? (?:aged )?\(?(\d{1,3})\)?(?=[,.;:)]|\s(?:and|of|from|was|is|who|said|told)\b)|,? (?:an?|the) (\d{1,3})-year-old\b)/u;

/** An age right before a name: "22-year-old student ". */
export const AGE_BEFORE = /(\d{1,3})-year-old (?:[\p{L}-]+ ){0,4}$/u;

/** A sentence that says there is another of the name, or that somebody is no relative. */
export const NAMESAKE =
  /\b(?:of the same name|with the same name|same-named|namesakes?|no relation|not related to|unrelated to|not to be confused with|share(?:s|d)? (?:a|his|her|the) name)\b/iu;

/** Titles before a surname by which it is a man's or a woman's. */
export const TITLE_OF_A_MAN = /\b(?:Mr|Sir|Lord|King|Prince|Father|Brother|Senor|Monsieur|Herr)\.?\s$/u;
export const TITLE_OF_A_WOMAN = /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Madame|Frau)\.?\s$/u;

/** Behind a given name a nickname between marks and the surname: " “Mad Dog” Marsh". */
export const BEHIND_NICKNAME = /^ [“"'‘(][^”"’')\n]{1,30}[”"’')] (\p{Lu}[\p{L}’'-]+)/u;

/** Words of what is a group or a movement, though it is written like a person's name. */
export const NO_PERSON =
  /^(?:jabhat|harakat|jaish|jaysh|ansar|liwa|hizb|hezbollah|hizbollah|kataib|katibat|ahrar|faylaq|boko|qaeda|qaida|klan|hamas|taliban|isis|daesh|emphasis|sham|ain|ayn|tahrir|ilbo|shimbun|zeitung|gazeta|herald|gazette|tribune|chronicle|deportees|migrants|refugees|detainees|protesters|protestors|lawmakers|officials|militants|prosecutors|voters|police|lawsuit|inc|corp|ltd|llc|plc)$/u;

/** A word of a headline before a name, which is no part of it: "Does Marsh". */
export const BEFORE_NAME_IN_HEADLINE =
  /^(?:does|did|is|are|was|were|would|can|could|should|has|have|had|why|how|what|when|where|after|before|as|if|meet|watch|says?|and|but|with|inside|exclusive|breaking|update|photo|video|dear|former|ex)\s+(?=\p{Lu})/iu;

/** What only a person does or has, right behind a name. */
export const DOES_AS_A_PERSON =
  /^(?:,? who\b|,? (?:himself|herself)\b| (?:said|says|told|tells|added|wrote|writes|tweeted|explained|argued|insisted|replied|asked|thinks|believes|was (?:born|arrested|charged|jailed|married|fired|killed|shot)|died|resigned|testified|pleaded)\b|, \d{2},|[’']s (?:lawyer|attorney|wife|husband|father|mother|son|daughter|brother|sister|family|death|body|agent|spokes\p{L}+|career|home|house|friends?)\b)/u;

/** What a name of several words describes when it is a body's: " fans", " shareholders", and what is told of a body alone. */
export const BODY_BEHIND =
  /^(?:[’']s)? (?:fans?|shareholders?|investors?|stockholders?|analysts?|executives?|subscribers?|customers?|employees?|stores?|shops?|products?|branch(?:es)?|offshoots?|affiliates?|subsidiar(?:y|ies)|reunion|records|albums?|concerts?|gigs?|tours?|airlines?|flights?|fighters|militants|strongholds?|shares|stock|stocks|network|channels?|apps?|users?|brand|franchise|logo|headquarters|spinoff|deal)\b|^,? which\b|^ [-–—]{1,2} which\b|^ (?:was|were) founded\b|^ formed in\b|^ (?:is|are) a (?:company|firm|band|group|retailer|brand)\b/iu;

/** A noun for a body right before its name: "the law firm, Marsh Dale", "the band Iron Larch". */
export const BODY_BEFORE =
  /(?<![\p{L}-])(?:firm|company|band|group|retailer|brand|purveyor|maker|chain|startup|start-up|label|bank|network|studio|magazine|airline|carrier|insurer|supermarket|gang|militia|movement|organi[sz]ation|agency|manufacturer|nonprofit|charity),? $/iu;

/** Determiners that stand before a body's name where it describes a noun, and before no person's: "a Marsh Dale analyst". */
export const DESCRIBES_BEFORE = /(?:^|[^\p{L}])(?:an?|some|any|many|most|all|other|its|their|several|fellow) $/iu;

/** A case at law, folded: "marsh v dale". */
export const IS_A_CASE = /\p{L} vs? \p{L}/u;

/** A part of a Korean name behind its hyphen: "Hale Jong" before "-un". */
export const HYPHENED_PART =
  /^-(?!(?:era|led|like|run|born|free|pro|anti|type|style|ally|made|held|told|said|and|the|fan)\b)\p{Ll}{2,4}(?![\p{L}-])/u;

/** Behind a given name another with the surname of both: " and Ilse Marsh". */
export const SHARED_SURNAME = /^ (?:and|&) \p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]| \p{Lu})/u;
