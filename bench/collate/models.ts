import { readFileSync } from 'node:fs';
import { type CollateModels, readCollateModels } from '../../src/collate/index.ts';

/** The models of collation that come with the project, as an edition is made with. */
export function shippedCollateModels(): CollateModels {
  return readCollateModels(
    new Map([['relations', readFileSync(new URL('../../models/relations.json', import.meta.url))]]),
  );
}
