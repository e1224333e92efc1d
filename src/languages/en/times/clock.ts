import { wordSet } from '../../../base/word-set.ts';

/** Time zones, and halves of the day, in short. */
export const timeZones = wordSet('est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet cest a.m. p.m. e.t. g.m.t.');

/** Time zones by name, before "time". */
export const timeZoneNames = wordSet('eastern central pacific local');
