// What is tried by chance, from a seed: the same seed does the same.

import type { Fault } from '../faults/fault.ts';
import { converge } from './converge.ts';
import { frames } from './frames.ts';
import { requests } from './requests.ts';
import { wildPlay } from './rules.ts';
import { scenarioFiles } from './scenarios.ts';

export const fuzz: readonly Fault[] = [frames, requests, scenarioFiles, wildPlay, converge];
