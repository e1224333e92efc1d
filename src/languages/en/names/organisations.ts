import { wordSet } from '../../../base/word-set.ts';

/** Words that make a capitalised run an organisation when they stand in it as its head. */
export const organisationHeads =
  wordSet(`Department Ministry Court University College School Institute Institution Academy Inc Inc.
 Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. LLC PLC LLP Group Holdings Partners Party Board Association Bank Union
 Council Committee Commission Agency Bureau Office Administration Authority Foundation Fund Trust Society Federation
 Confederation League Club Church Senate Congress Parliament House Assembly Service Services Police Force Forces Army Navy
 Guard Marines Hospital Center Centre Clinic Museum Library Team Organization Organisation Alliance Coalition Network Networks
 Initiative Project Campaign Conference Airlines Airways Air Motors Records Entertainment Studios Pictures Media Systems
 Technologies Technology Labs Laboratories Industries Enterprises Pharmaceuticals Energy Oil Insurance Capital Investments
 Securities Brothers Bros. Caucus Cabinet Treasury Pentagon Reserve Registry Squad Brigade Battalion Division Treaty Forum
 Chamber Guild Cooperative Cartel Front Movement Brotherhood Command Corps Directorate Secretariat Tribunal Legislature
 Exchange Markets Stores Restaurants Hotels Foods Software Communications Telecom Mobile Electric Power Chemical Consulting
 Analytics Research Action Watch International Worldwide Global United FC Rovers Rangers`);

/** Short names of bodies that carry no head word. */
export const knownBodies =
  wordSet(`White_House Pentagon Kremlin Congress Senate Parliament Capitol Supreme_Court Taliban Hamas
 Hezbollah ISIS ISIL Islamic_State NATO EU UN U.N. FBI CIA NSA IRS EPA FDA CDC DOJ DHS ICE IMF WHO OPEC NASA NAACP ACLU GOP
 Amnesty_International Human_Rights_Watch Red_Cross European_Union United_Nations World_Bank Google Facebook Twitter Apple Amazon
 Microsoft YouTube Netflix Instagram Uber Tesla Boeing Samsung Sony Toyota Walmart Disney Intel IBM Oracle Reddit TikTok WhatsApp
 Wall_Street Scotland_Yard Interpol Downing_Street Vatican Westminster Labour Greenpeace Al_Qaeda al-Qaeda Boko_Haram`);

/** Words, heads apart, that a name goes on after with "of": "Bank of Calder". */
export const headsBeforeOf = wordSet('Bank King Queen Prince Duke Archbishop Bishop Statue Gulf Cape Isle Republic');
