import { entries } from '../../../base/word-set.ts';

/** Adjectives and nouns of nationality, religion and party: names, but of no person or place. */
export const demonyms: ReadonlySet<string> = new Set(
  entries(`American Americans British Briton Britons English Scottish Welsh Irish French German Germans Italian Italians Spanish
 Portuguese Dutch Belgian Swiss Austrian Polish Czech Hungarian Romanian Bulgarian Greek Greeks Turkish Turks Russian Russians
 Ukrainian Ukrainians Swedish Norwegian Danish Finnish Chinese Japanese Korean Koreans Indian Indians Pakistani Pakistanis Afghan
 Afghans Iranian Iranians Iraqi Iraqis Syrian Syrians Lebanese Israeli Israelis Palestinian Palestinians Egyptian Egyptians
 Saudi Saudis Yemeni Kuwaiti Qatari Emirati Jordanian Libyan Tunisian Moroccan Algerian African Africans Nigerian Kenyan Ethiopian
 Somali Sudanese Canadian Canadians Mexican Mexicans Cuban Cubans Venezuelan Venezuelans Colombian Brazilian Argentine Chilean
 Peruvian Salvadoran Salvadorans Honduran Guatemalan Haitian Australian Australians European Europeans Asian Asians Arab Arabs
 Kurdish Kurds Jewish Jews Muslim Muslims Christian Christians Catholic Catholics Protestant Hindu Hindus Buddhist Sunni Shia Shiite
 Islamic Islamist Latino Latinos Hispanic Hispanics Black Soviet Thai Vietnamese Indonesian Malaysian Filipino Taiwanese Nazi
 Republican Republicans Democrat Democrats Democratic Tory Tories Conservative Conservatives Liberal Liberals Labour Communist
 Texan Texans Californian Yorker Yorkers Western Southern Northern Eastern Nordic Baltic Balkan Caribbean Maltese Cypriot`),
);
