import { wordSet } from '../../../base/word-set.ts';

/** Things in writing, on tape or in court that say something, in the singular. */
export const DOCUMENT_NOUNS =
  wordSet(`report study filing lawsuit suit complaint indictment affidavit document letter memo memorandum email record
  transcript statement post survey poll order ruling brief testimony documentary video minute paper file passage
  article analysis data constitution petition log diary assessment audit evidence estimate profile tweet blog
  message notice declaration opinion deposition motion charge warrant review dossier manifesto contract agreement
  resolution bulletin trove doc recording tape videotape note release book footage subpoena`);
