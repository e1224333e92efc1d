import { wordSet } from '../../../base/word-set.ts';

export const determiners =
  wordSet(`the a an this that these those his her its their my our your some any no each every another
 either neither both several many few all most more other such one two three four five six seven eight nine ten dozens hundreds
 thousands various certain numerous multiple`);

/** Articles and possessives of the third person. */
export const articlesAndPossessives = wordSet('a an the his her its their');

/** With one of these a noun phrase begins. */
export const phraseOpeners: ReadonlySet<string> = new Set([...articlesAndPossessives, 'this', 'that']);

/** Pronouns that can only be a subject, and "it", "you" and "who". */
export const subjectPronouns = wordSet('he she they it we i you who');

export const pronouns =
  wordSet(`he she they it we i you who him her them us me himself herself themselves itself which that
 this those these everyone everybody someone somebody anyone anybody nobody others one what whom whoever`);

export const prepositions =
  wordSet(`of in on at by for with from to into onto over under about against between among through
 during before after since until till within without across behind beyond near amid despite toward towards upon per via like
 than as around outside inside off above below along following including regarding concerning`);

export const conjunctions =
  wordSet(`and or but nor so yet because although though while if unless whereas when whenever where
 that whether since once before after until as than which who whom whose what why how`);

export const auxiliaries =
  wordSet(`is are was were be been being am has have had having do does did will would can could may might
 must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
 cannot 's 've 're 'll 'd 'm ain't`);

export const negations =
  wordSet(`not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
 can't couldn't shouldn't cannot neither nor hardly without`);

/** Adverbs that stand inside a verb group ("has also said"). */
export const verbAdverbs =
  wordSet(`also later then once again still already often now even only just recently repeatedly publicly
 previously initially first reportedly allegedly apparently privately openly simply never ever always further long quickly
 earlier briefly flatly explicitly clearly consistently falsely correctly rightly wrongly famously immediately eventually
 subsequently similarly actually not all both each sometimes soon specifically strongly angrily quietly bluntly jokingly
 separately formally officially finally ultimately himself herself themselves itself merely frequently loudly vehemently
 categorically strenuously confidently emphatically mistakenly likewise therefore thus nevertheless too instead together
 today yesterday tonight`);

/** Capitalised words that begin sentences and are no names. */
export const sentenceStarters =
  wordSet(`the a an he she it they we i you this that these those his her their its our my your in on at
 but and however if when while as after before for there here what who why how one some many most according since although
 though with not no yes by from to so also both each all another last more now then still yet or nor during under over about
 among amid despite unlike like because once until unless where which whose whether thus therefore meanwhile moreover
 furthermore instead nevertheless otherwise perhaps maybe indeed finally first second third two three four five six seven eight
 nine ten earlier later today yesterday tomorrow tonight asked speaking citing following even just only such other others
 several few any every none much let do does did is are was were has have had can could will would should may might must be
 been being get got go going take make see look read more please sorry thanks well oh never always often sometimes given
 despite via per within without outside inside between against through across behind beyond near up down out off into onto
 upon too very while whatever whenever wherever whoever nobody everybody everyone someone something nothing everything anything`);

/** Common verbs that bound a noun phrase on its left side; reporting verbs are added by their own list. */
export const plainVerbs =
  wordSet(`went gone go goes going came come comes coming made make makes making took take takes taken taking
 got get gets getting gave give gives given giving put puts ran run runs kept keep keeps held hold holds left leave leaves
 met meet meets won win wins lost lose loses paid pay pays sent send sends sat stood stand stands fell fall falls rose rise
 rises grew grow grows became become becomes began begin begins brought bring brings bought buy buys built build sold sell
 sells spent spend spends led lead leads died die dies killed hit hits cut cuts set sets let lets faced faces served serves
 worked works used uses tried tries wanted wants needed needs moved moves turned turns started starts stopped stops opened
 closed ended followed follows joined helped helps visited attended arrived remained remains continued continues received
 included includes caused created provided allowed expected planned agreed refused failed launched released arrested charged
 sued filed signed passed voted endorsed backed supported opposed attacked criticized condemned praised urged called hired
 fired elected appointed named known seen done been being saw see sees heard hear hears felt feel feels looked looks seemed
 seems appeared appears happened happens asked said says told known lived lives played plays raised raises reached returned
 spoke speaks speak referring citing speaking`);
