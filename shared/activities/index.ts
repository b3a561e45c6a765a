// THE registry of activity kinds: one line a kind. Nothing else lists them.

import { brief } from './brief/activity.ts';
import { build } from './build/activity.ts';
import { canvas } from './canvas/activity.ts';
import { cards } from './cards/activity.ts';
import { collect } from './collect/activity.ts';
import { commit } from './commit/activity.ts';
import { debrief } from './debrief/activity.ts';
import { decide } from './decide/activity.ts';
import { dialogue } from './dialogue/activity.ts';
import { lens } from './lens/activity.ts';
import { scale } from './scale/activity.ts';

export const kinds = [brief, collect, lens, dialogue, canvas, build, scale, cards, decide, debrief, commit] as const;
