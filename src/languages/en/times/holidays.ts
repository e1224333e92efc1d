/**
 * When a holiday is: a date, the nth such day of the week of a month (0 = Sunday; -1 for the last) or so many days `later`, or
 * so many days from Easter Sunday.
 */
export type HolidayRule =
  | { readonly month: number; readonly date: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly later?: number }
  | { readonly easter: number };

/** Holidays by their words in lower case, as English text tokenised by blanks has them; Election Day of the United States. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ['christmas', { month: 12, date: 25 }],
  ['christmas day', { month: 12, date: 25 }],
  ['christmas eve', { month: 12, date: 24 }],
  ['boxing day', { month: 12, date: 26 }],
  ['new year', { month: 1, date: 1 }],
  ['new years day', { month: 1, date: 1 }],
  ["new year 's day", { month: 1, date: 1 }],
  ["new year 's eve", { month: 12, date: 31 }],
  ['new years eve', { month: 12, date: 31 }],
  ["valentine 's day", { month: 2, date: 14 }],
  ['valentines day', { month: 2, date: 14 }],
  ["st. patrick 's day", { month: 3, date: 17 }],
  ['april fools', { month: 4, date: 1 }],
  ['may day', { month: 5, date: 1 }],
  ["workers ' day", { month: 5, date: 1 }],
  ["international workers ' day", { month: 5, date: 1 }],
  ['independence day', { month: 7, date: 4 }],
  ['halloween', { month: 10, date: 31 }],
  ['veterans day', { month: 11, date: 11 }],
  ['armistice day', { month: 11, date: 11 }],
  ['juneteenth', { month: 6, date: 19 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, later: 1 }],
  ['earth day', { month: 4, date: 22 }],
  ['new year day', { month: 1, date: 1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ['mlk day', { month: 1, weekday: 1, nth: 3 }],
  ["mother 's day", { month: 5, weekday: 0, nth: 2 }],
  ["father 's day", { month: 6, weekday: 0, nth: 3 }],
  ['election day', { month: 11, weekday: 1, nth: 1, later: 1 }],
  ['easter sunday', { easter: 0 }],
  ['easter', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['good friday', { easter: -2 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
]);
