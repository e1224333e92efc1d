export { proofModels } from './proof.ts';
export { shippedModels } from './shipped.ts';
