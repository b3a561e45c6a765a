// Brief: read, watch, look. Says what this is and what is agreed; ready is one tap.

import type { Block } from '../../blocks/block.ts';
import { type Activity, kind, type StepContext } from '../../core/activity.ts';
import { refuse } from '../../core/refusal.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { awaited } from '../entries.ts';
import { type Config, command, config } from './schema.ts';
import { TEXT } from './text.ts';

interface State {
  readonly ready: readonly string[];
}

const blocks = (state: State, viewer: Viewer, step: StepContext<Config>): readonly Block[] => {
  const language = viewer.language;
  const out: Block[] = [];
  const words = step.config.text?.[language];
  if (words) out.push({ type: 'text', id: 'brief', area: 'now', text: words, tone: 'plain' });
  if (step.config.situation)
    out.push({
      type: 'text',
      id: 'situation',
      area: 'now',
      title: TEXT.situation[language],
      text: step.situation(language),
      tone: 'story',
    });
  if (step.config.agreement)
    out.push({
      type: 'text',
      id: 'agreement',
      area: 'now',
      title: TEXT.agreement[language],
      text: TEXT.agreed[language],
      tone: 'quiet',
    });
  if (viewer.role === 'participant' && step.current) {
    const ready = state.ready.includes(viewer.seat);
    out.push({
      type: 'controls',
      id: 'ready',
      area: 'now',
      ...(ready ? { hint: TEXT.waiting[language] } : {}),
      items: ready
        ? []
        : [
            {
              id: 'ready',
              label: TEXT.ready[language],
              style: 'primary',
              icon: 'check',
              send: { type: 'brief.ready', step: step.id },
            },
          ],
    });
  }
  return out;
};

const activity: Activity<Config, State> = {
  kind: 'brief',
  config,
  command,
  init: () => ({ ready: [] }),
  parts: (_state, config) => [
    { id: 'brief', title: TEXT.part, prompt: TEXT.prompt, minutes: config.minutes, script: config.script },
  ],
  decide: (state, _command, by, step) => {
    if (by.role !== 'participant') return refuse('not-allowed');
    return state.ready.includes(by.seat) ? [] : fact('brief.readied', {}, step.id);
  },
  evolve: (state, event) => ({ ready: [...state.ready, event.by] }),
  view: (state, viewer, step) => ({
    blocks: blocks(state, viewer, step),
    stage: { cards: [], caption: TEXT.caption[viewer.language] },
  }),
  awaits: (state, step) => awaited(new Set(state.ready), step),
  harvest: () => [],
};

export const brief = kind(activity);
