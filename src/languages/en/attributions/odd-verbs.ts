import { wordSet } from '../../../base/word-set.ts';

/** Past forms without "-ed" of what somebody does with the voice or the body while speaking: "shot back", "spat". */
export const oddPasts =
  wordSet(`shot spat sang wept swore threw cut put broke began burst drew rang spoke struck read wrote hit came went fell
  shook bit sniffed fought flung swung hissed rose told said thought quoth`);

/** Particles of such verbs: "shot back", "burst out". */
export const particlesOfSpeaking = wordSet('back out in up off on again forth along');

/** What somebody does before speaking on, without a verb of saying: "Hale shook her head. “…”" */
export const gestures =
  wordSet(`shook nodded smiled shrugged laughed paused pointed sighed turned looked leaned leant grinned raised waved cried
  gestured frowned winced stopped hesitated blinked rolled lifted tapped folded wiped chuckled stared glanced sniffed
  swallowed wept threw held lowered spread clasped clenched beamed grimaced scowled snorted groaned coughed shifted`);

/** Dashes before a name that signs a quotation. */
export const signingDash = /^(?:–|—|-|--|―|~)$/u;

/** Words that open a line which announces whose words follow: "And from the chief engineer:". */
export const announcesFrom = wordSet('from by');

/** Words before such a word: "And from", "This from", "A statement from". */
export const beforeAnnouncing = wordSet(
  'and this that also a the next then more word words statement message reply response note comment',
);

/** Verbs by which somebody's words are given through another: "quotes a guard as saying". */
export const quotingVerbs = wordSet('quotes quoted quoting cites cited citing');
