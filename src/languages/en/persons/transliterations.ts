import { entries } from '../../../base/word-set.ts';

/**
 * Spellings of one sound where names are carried over from other scripts, in the order in which they are made one: "Zaliznyi",
 * "Zalizny" and "Zaliznyy" end alike, "Khaled" and "Khalid" sound alike.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/sch|shch/gu, 'sh'],
  [/tch/gu, 'ch'],
  [/kh|gh(?=[aeiou])|q(?!u)/gu, 'h'],
  [/dh/gu, 'd'],
  [/ph/gu, 'f'],
  [/ck|c(?=[aoukrlt]|$)/gu, 'k'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/^y(?=e)|(?<=[aeiou])y(?=e)/gu, ''],
  [/(?:iy|yi|yy|ij|ii|yj|ey|ei|ay|ai|y|i|j)$/gu, 'i'],
  [/(?<=[^aeiou])y(?=[^aeiou])/gu, 'i'],
  [/tz|ts|cz/gu, 'ts'],
  [/ou|oo/gu, 'u'],
  [/ee|ea/gu, 'i'],
  [/(?:off|ow|ov)$/gu, 'ov'],
  [/(?:eff|ew|ev)$/gu, 'ev'],
  [/([a-z])\1/gu, '$1'],
];

/** A part of a name, folded, as all its spellings sound. */
export function soundOf(part: string): string {
  return RULES.reduce((sound, [pattern, by]) => sound.replace(pattern, by), part.slice(0, 40));
}

/** Parts of names shorter than this are too short to be told by their sound. */
export const SHORTEST_SOUND = 5;

const LINES = `
elizabeth_libby_lib_liz_lizzie_beth_betty_bess_eliza_elisabeth_lisbeth
yevhen_yevgeny_yevgeni_yevgeniy_evgeny_evgeni_evgeniy_evgenii_eugene_ievgen
oleksandr_aleksandr_alexandr_alexander_aleksander_alyaksandr
volodymyr_vladimir_wladimir_uladzimir
mykola_nikolai_nikolay_nicholas_mikalai
dmytro_dmitry_dmitri_dmitriy_dmitrii_dzmitry
serhiy_serhii_sergei_sergey_sergiy_serge_siarhei
andriy_andrii_andrei_andrey_andrew_andrej
mykhailo_mikhail_michail_mikhailo_michael
oleksiy_oleksii_alexei_alexey_aleksei_aleksey_alexi
viktor_victor
kateryna_ekaterina_yekaterina_katerina_catherine
olha_olga
petro_pyotr_peter_petr
pavlo_pavel_paul
yuriy_yuri_yury_iurii_yurii
ihor_igor
maksym_maxim_maksim
yuliia_yulia_julia_iuliia
mohammed_mohammad_muhammad_mohamed_mohamad_muhammed_mohamud_mehmet_mahomet
ahmed_ahmad_ahmet_achmad
hussein_husayn_hussain_husain_hossein_husein
hassan_hasan
omar_umar_omer
youssef_yusuf_yousef_yousuf_yussuf_joseph
khaled_khalid
said_saeed_saied_sayed_sayyid
ibrahim_abraham_ebrahim
osama_usama
fatima_fatma_fatemeh
aisha_ayesha_aysha
abdullah_abdallah_abdulla
mustafa_mostafa_moustafa
catherine_cathy_cate_kate_kathy_katie_kit
margaret_maggie_meg_peggy_greta_rita
sarah_sally_sara
mary_molly_polly_marie_maria
helen_nell_nellie_ellen_eleanor
martha_patty_mattie
dorothy_dot_dottie_dolly
florence_flo_flossie
gertrude_trudy_gertie
isabel_isabella_izzy_bella_belle
josephine_josie_jo
abigail_abby_gail
amanda_mandy
angela_angie
barbara_barb_babs_barbie
cynthia_cindy
gabriel_gabe
gerald_gerry_jerry
harold_hal_harry
herbert_herb_bert
albert_al_bert
alfred_alf_fred
arthur_art_artie
bernard_bernie
bradley_brad
calvin_cal
clifford_cliff
curtis_curt
dennis_denny
edmund_ed_ned
ernest_ernie
francis_frank_fran
franklin_frank
jacob_jake
jerome_jerry
jonathan_jon
joshua_josh
lewis_lew_lou_louis
martin_marty
mitchell_mitch
nathan_nate
nathaniel_nate_nat
norman_norm
oliver_ollie
randolph_randy
reginald_reg_reggie
rodney_rod
rudolph_rudy
russell_russ
sidney_sid
solomon_sol
stanley_stan
terence_terry
wesley_wes
zachary_zach_zack
valerie_val
suzanne_sue_suzy
stephanie_steph
rosemary_rosie
roberta_bobbie
priscilla_cilla
nancy_nan
millicent_millie
madeline_maddy
lucille_lucy
jacqueline_jackie
janet_jan
harriet_hattie
frances_fran_fanny
evelyn_evie
constance_connie
caroline_carrie
beatrice_bea
antoinette_toni
annette_ann
agnes_aggie
`;

/** Lines of given names that can be one person's, beside the short forms of English: other languages' forms, nicknames. */
export const MORE_GIVEN_NAMES: readonly (readonly string[])[] = entries(LINES).map((line) => line.split(' '));
