/** Nouns behind numbers that count people, in the singular; words for what became of them stand for them too. */
export const PEOPLE_COUNTED = `people person man woman child victim migrant immigrant refugee deportee detainee prisoner inmate passenger protester
  demonstrator civilian soldier troops worker employee staff resident villager student member user subscriber customer client
  patient fighter militant rebel officer hostage survivor casualty wounded injured killed evacuee teenager girl boy suspect gunman
  attendee spectator fan voter guest tourist miner sailor fisherman crew adult citizen foreigner national player artist musician
  singer rapper actor author leader lawmaker senator minister judge lawyer pupil teacher doctor nurse driver pilot pirate`;

/** What becomes of people, a line a fate: one who is hurt is not one who is dead. */
export const FATES: readonly string[] = [
  'kill killed kills killing die died dead death fatal fatality perished slain',
  'injure injured injuring wound wounded hurt',
  'hospital hospitalised hospitalized treated treatment care',
  'missing unaccounted',
  'arrest arrested detained custody',
  'rescue rescued survived saved',
  'evacuated displaced homeless',
  'charged convicted sentenced',
];

/** Words right before a number without a noun by which it counts people: "killed 12", "the toll has risen to 27". */
export const PEOPLE_BEFORE =
  /\b(?:(?:kill|injur|wound|arrest|rescu|evacuat)(?:s|e|es|ed|ing)|(?:death |casualty )?toll\b[\p{L}\p{N}’' -]{0,50}?\b(?:to|at|of|reached|reaches|passed|exceeds?|exceeded))(?: (?:at least|more than|over|about|around|nearly|almost|some|up to|fewer than|less than))?\s$/u;

/** The noun for whom such a number counts. */
export const PEOPLE_NOUN = 'people';

/** Things that two accounts count by other nouns, a line a thing. */
export const THINGS_COUNTED: readonly string[] = [
  'home household house dwelling residence building family',
  'boat ship vessel craft',
  'car vehicle automobile truck',
  'shot bullet round',
  'store shop outlet',
  'flight plane jet aircraft',
];
