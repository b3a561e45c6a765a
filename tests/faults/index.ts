// Everything that is let go wrong on purpose.

import { away } from './away.ts';
import { clock } from './clock.ts';
import { cut, cutLong } from './cut.ts';
import { damaged } from './damaged.ts';
import { deploy } from './deploy.ts';
import { disk } from './disk.ts';
import { doubled } from './doubled.ts';
import type { Fault } from './fault.ts';
import { flood } from './flood.ts';
import { kill } from './kill.ts';
import { refresh } from './refresh.ts';
import { reloads } from './reloads.ts';
import { sessions } from './sessions.ts';
import { shaken } from './shaken.ts';
import { slow } from './slow.ts';
import { tabs } from './tabs.ts';

export const faults: readonly Fault[] = [
  kill,
  deploy,
  disk,
  damaged,
  clock,
  cut,
  cutLong,
  doubled,
  tabs,
  slow,
  reloads,
  refresh,
  shaken,
  flood,
  away,
  sessions,
];
