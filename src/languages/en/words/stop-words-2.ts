/** English words that tell nothing of what a text is about. */
export const STOP_WORDS: readonly string[] = (
  'a about above after again against all also although am among an and another any are around as at away back be became ' +
  'because been before being below between both but by came can cannot could day days did do does doing don down during ' +
  'each even ever every few first for from further get go going good got had has have having he her here hers herself ' +
  'him himself his how however i if in including into is isn it its itself just know last later less like made make ' +
  'many may me might more most much must my myself never new next no nor not now of off on once one only or other our ' +
  'ours out over own people per put re said same saw say says second see seen several she should since so some still ' +
  'such take than that the their theirs them then there these they thing things think this those though three through ' +
  'time times to told too took toward two under until up us use used using very want was way we week weeks well went ' +
  'were what when where which while who whom whose why will with within without would year years yes yet you your ' +
  'according added ago already asked called come comes day didn doesn don ll made making month months monday tuesday ' +
  'wednesday thursday friday saturday sunday news report reported reports statement story ve wasn won wouldn'
).split(' ');
