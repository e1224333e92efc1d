/**
 * The reading room: what the report's page can do beyond being read. The page is whole without it.
 */
import './style/index.css';
import { openRoom } from './open-room.ts';

// A browser that cannot unpack the page's data keeps the page as it is without script.
if ('DecompressionStream' in globalThis) openRoom();
