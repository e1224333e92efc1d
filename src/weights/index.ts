export { shippedModels } from './shipped.ts';
