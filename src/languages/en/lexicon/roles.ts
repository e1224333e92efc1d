import { wordSet } from '../../../base/word-set.ts';
import { NAME_TITLES } from '../names/titles.ts';

/** Nouns for people by their office or part in the news. */
export const roleNouns =
  wordSet(`official officials spokesman spokeswoman spokesperson spokespeople spokesmen representative
 representatives source sources expert experts critic critics analyst analysts witness witnesses lawyer lawyers attorney attorneys
 prosecutor prosecutors police investigators investigator authorities authority plaintiff plaintiffs opponents opponent supporters
 supporter advocates advocate activists activist lawmakers lawmaker senator senators congressman congresswoman president
 chairman chairwoman chair minister ministers mayor governor judge judges justice justices secretary director manager chief
 executive ceo founder co-founder owner officer officers aide aides adviser advisers advisor advisors strategist strategists
 pollster pollsters candidate candidates nominee researchers researcher scientists scientist professor professors doctor doctors
 economist economists historian historians journalist reporter reporters author authors editor editors columnist teacher
 teachers student students parent parents father mother brother sister son daughter wife husband family relatives relative
 neighbor neighbors neighbour neighbours resident residents voters voter fans fan users user customers customer employees
 employee workers worker staff staffers staffer leader leaders member members people men women man woman company companies firm
 firms group groups organization organisation organizations agency agencies government administration department ministry
 campaign committee commission court courts team panel board council union unions party parties bank university institute report
 reports study studies survey poll polls document documents filing filings statement lawsuit complaint indictment memo email
 emails letter letters records papers post tweet newspaper magazine website site outlet outlets paper network channel
 publication observers observer diplomats diplomat soldiers soldier colonel general commander pastor bishop priest actor actress
 singer artist artists coach player players manager driver pilot engineer engineers developer developers detective sheriff
 deputies deputy ambassador envoy premier chancellor king queen prince princess pope delegate delegates assessment
 analysis investigation inquiry article story piece op-ed blog interview some many others insiders veterans veteran
 republicans democrats conservatives liberals`);

/** Nouns for things that speak in writing. */
export const writtenSources =
  wordSet(`report reports study studies survey poll polls document documents filing filings statement
 lawsuit complaint indictment memo email emails letter letters records papers post tweet article story piece op-ed blog analysis
 assessment directive decree ordinance audit transcript dossier affidavit ruling verdict manifesto brochure leaflet pamphlet
 newsletter webpage census`);

/** Nouns that stand for a company or body named before. */
export const bodyNouns =
  wordSet(`company firm service giant group agency organization organisation bank startup start-up retailer
 carmaker airline maker platform business corporation network manufacturer developer operator provider supplier union charity
 watchdog regulator lender insurer brand chain label studio publisher conglomerate nonprofit`);

/** "The newspaper" and the like: an outlet named before. */
export const outletNouns =
  wordSet(`newspaper paper magazine outlet network broadcaster channel agency site website publication
 newswire tabloid daily weekly`);

/** Words of titles before a person's name, lower case without stop; multi-word titles are built of these. */
export const titleWords: ReadonlySet<string> = new Set([
  ...NAME_TITLES,
  ...wordSet(`sens reps vice-president premier archbishop rabbi imam pastor sister brother councilman councilwoman councillor
    alderman maj adm cpl corporal commander cmdr deputy assistant chair cfo coo executive leader speaker whip manager
    democrat republican nominee candidate superintendent constable former ex-president then-president president-elect
    acting solicitor interim senior house senate majority minority state foreign defence defense finance interior
    treasury hon pres supt det fr msgr mme emir sheikh sultan emperor comedian journalist editor columnist economist
    lawyer activist billionaire undersecretary lead co-founder founder baroness baron count mullah ayatollah`),
]);

/** Gender marks of titles. */
export const maleTitles = wordSet(
  'mr sir king prince lord father brother congressman chairman councilman spokesman actor baron pope',
);
export const femaleTitles = wordSet(
  'mrs ms miss dame queen princess lady sister congresswoman chairwoman councilwoman spokeswoman actress baroness',
);

/** Words for a person the text is about, in place of the name. */
export const epithets =
  wordSet(`star superstar rapper singer songwriter musician actor actress artist entertainer comedian athlete striker
 quarterback billionaire millionaire mogul tycoon entrepreneur politician lawmaker veteran newcomer author novelist filmmaker`);

/** Offices and trades of one person, by which a later mention may call him or her. */
export const offices =
  wordSet(`spokesman spokeswoman spokesperson representative expert critic analyst witness lawyer attorney prosecutor
 investigator plaintiff defendant opponent supporter advocate activist lawmaker senator congressman congresswoman president
 vice-president chairman chairwoman chair chairperson minister mayor governor judge justice secretary director manager chief
 executive ceo cfo coo founder co-founder cofounder owner officer aide adviser advisor strategist pollster candidate nominee
 researcher scientist professor doctor physician surgeon economist historian journalist author editor columnist teacher
 principal superintendent student leader commissioner commander coach captain pilot engineer architect developer detective
 sheriff constable inspector harbourmaster harbormaster postmaster clerk treasurer auditor ombudsman deputy ambassador envoy
 premier chancellor king queen prince princess pope bishop archbishop cardinal priest pastor rabbi imam publisher producer
 consultant contractor organizer organiser coordinator administrator curator librarian banker investor trader farmer fisherman
 councillor councilman councilwoman alderman delegate general colonel admiral sergeant lieutenant undersecretary strategist`);
