import { existsSync, readFileSync } from 'node:fs';
import { readTagger } from '../../src/languages/en/tags/index.ts';
import { VariorumError } from '../../src/model.ts';
import type { Train } from '../run.ts';
import { trainTags } from '../tags/train.ts';
import { trainNames } from './train.ts';

const shippedTags = new URL('../../models/tags.bin', import.meta.url);

/** `npm run train names`: needs the tagger, which with `--licensed-only` is trained anew and not written. */
export const train: Train = ({ data, licensedOnly, log }) => {
  if (!licensedOnly && !existsSync(shippedTags)) {
    throw new VariorumError('input', 'The names model stands on the tagger: run npm run train tags first.');
  }
  const tags = licensedOnly ? trainTags(data, { licensedOnly, log }) : readFileSync(shippedTags);
  return new Map([['names', trainNames(data, { licensedOnly, tagger: readTagger(tags), log })]]);
};
