/** Heads behind numbers of time and order: they say nothing that two texts could give two values for. */
export const NOTHING_COUNTED =
  /^(?:times?|a\.?m|p\.?m|thing|way|kind|part|piece|side|step|reason|point|year-old|week-old|day-old|month-old)s?$/iu;
