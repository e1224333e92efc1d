import { wordSet } from '../../../base/word-set.ts';

/** Words at the end of a newspaper's or broadcaster's name. */
export const pressHeads =
  wordSet(`Post Times Herald Tribune Journal Gazette Chronicle News Wire Ledger Daily Today Signal Observer
 Telegraph Courier Press Star Mail Radio TV Television Broadcasting Dispatch Examiner Inquirer Enquirer Bulletin Register Sentinel
 Independent Guardian Standard Mirror Express Record Review Reporter Monitor Magazine Weekly Beacon Globe Bee Sun World Argus
 Mercury Echo Advertiser Digest Newswire Intelligencer Eagle Leader Democrat Republic Banner Citizen Insider Report`);
