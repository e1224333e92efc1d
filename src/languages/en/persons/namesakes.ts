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
  /^(?:jabhat|harakat|jaish|jaysh|ansar|liwa|hizb|hezbollah|hizbollah|kataib|katibat|ahrar|faylaq|boko|sham|ain|ayn|tahrir|ilbo|shimbun|zeitung|gazeta|herald|gazette|tribune|chronicle|deportees|migrants|refugees|detainees|protesters|protestors|lawmakers|officials|militants|prosecutors|voters|police|lawsuit|inc|corp|ltd|llc|plc)$/u;

/** A word of a headline before a name, which is no part of it: "Does Marsh". */
export const BEFORE_NAME_IN_HEADLINE =
  /^(?:does|did|is|are|was|were|would|can|could|should|has|have|had|why|how|what|when|where|after|before|as|if|meet|watch|says?|and|but|with|inside|exclusive|breaking|update|photo|video|dear|former|ex)\s+(?=\p{Lu})/iu;

/** What only a person does or has, right behind a name. */
export const DOES_AS_A_PERSON =
  /^(?:,? who\b|,? (?:himself|herself)\b| (?:said|says|told|tells|added|wrote|writes|tweeted|explained|argued|insisted|replied|asked|thinks|believes|was (?:born|arrested|charged|jailed|married|fired|killed|shot)|died|resigned|testified|pleaded)\b|, \d{2},|[’']s (?:lawyer|attorney|wife|husband|father|mother|son|daughter|brother|sister|family|death|body|agent|spokes\p{L}+|career|home|house|friends?)\b)/u;

/** Behind a given name another with the surname of both: " and Ilse Marsh". */
export const SHARED_SURNAME = /^ (?:and|&) \p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]| \p{Lu})/u;
