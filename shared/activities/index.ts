// THE registry of activity kinds: one line a kind. Nothing else lists them.

import { brief } from './brief/activity.ts';
import { collect } from './collect/activity.ts';
import { debrief } from './debrief/activity.ts';
import { decide } from './decide/activity.ts';
import { lens } from './lens/activity.ts';

export const kinds = [brief, collect, lens, decide, debrief] as const;
