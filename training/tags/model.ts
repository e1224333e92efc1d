import type { Train } from '../run.ts';
import { trainTags } from './train.ts';

/** `npm run train tags` */
export const train: Train = ({ data, licensedOnly, log }) =>
  new Map([['tags', trainTags(data, { licensedOnly, log })]]);
