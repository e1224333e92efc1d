/** Words that name a time of themselves and stand in no other list. */
export const loneTriggers =
  'last midnight weekend weekends twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
