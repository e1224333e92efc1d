/**
 * The reading room with hands: a report in which one can rule. It is shown by a server, or by the page that made it.
 */
import './style/index.css';
import './style/hands.css';
import { openHands } from './hands/open-hands.ts';
import { deskAtPage } from './hands/page-desk.ts';
import { deskAtServer } from './hands/server-desk.ts';
import { openRoom } from './open-room.ts';

const at = (document.currentScript as HTMLScriptElement | null)?.dataset.desk;

if ('DecompressionStream' in globalThis)
  openRoom((room) => openHands(room, at === 'server' ? deskAtServer() : deskAtPage()));
