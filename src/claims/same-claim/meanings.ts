export { cosine, type Meanings, product, readMeanings } from '../../base/meanings.ts';
