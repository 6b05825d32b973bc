import { constants, setPriority } from 'node:os';
import { paint } from './paint.ts';

// Linux gives each thread a priority of its own; elsewhere this would slow the whole process down.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

/** What a thread of its own is asked to paint; it does so when nothing else wants the processor. */
export default paint;
