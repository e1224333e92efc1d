/** The reading room is bundled once before the tests, so that they see what web/ says now. */
export { bundle as setup } from '../../web/bundle.js';
