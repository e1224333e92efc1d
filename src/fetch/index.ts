/**
 * Pages from the web: the one room that uses the network, and only when `variorum fetch` is called. It writes what servers
 * answered as a web archive (WARC), the evidence copy.
 */
export { addressesIn } from './addresses.ts';
export { type Fetched, type FetchOptions, fetchInto } from './fetch-into.ts';
export { isPublicAddress } from './public-address.ts';
