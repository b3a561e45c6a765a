// The moment of the session that this person looks back at, in ms since its start; undefined: now, all of it. The stage
// shows the threads up to then.

import { signal } from '@preact/signals';

export const replayTime = signal<{ readonly at: number } | undefined>(undefined);
