// Brief: read, watch, look, and step in or out. Says what this is and what is agreed; ready is one tap.

import type { Block } from '../../blocks/block.ts';
import { type Activity, kind, type StepContext } from '../../core/activity.ts';
import { isRefusal, refuse } from '../../core/refusal.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { awaited } from '../entries.ts';
import { type Fragment, fragmentOf } from './fragment.ts';
import { type BriefCommand, type Config, command, config } from './schema.ts';
import { TEXT } from './text.ts';
import { watching } from './watch.ts';

interface State {
  readonly ready: readonly string[];
  /** Which scene is on the big screen. */
  readonly at: number;
  /** Everybody's screen follows it. */
  readonly together: boolean;
  readonly fragment: Fragment | undefined;
}

/** What the one tap says. */
const tap = ({ practise, derole }: Config) => (derole ? 'putDown' : practise ? 'practised' : 'ready');

const ready = (state: State, viewer: Viewer & { role: 'participant' }, step: StepContext<Config>): Block => {
  const language = viewer.language;
  const done = state.ready.includes(viewer.seat);
  // Who rehearses the brake has pressed it first.
  const first = step.config.practise && !step.practised.has(viewer.seat);
  const name = tap(step.config);
  return {
    type: 'controls',
    id: 'ready',
    area: 'now',
    ...(done ? { hint: TEXT.waiting[language] } : first ? { hint: TEXT.pressBrake[language] } : {}),
    items: done
      ? []
      : [
          {
            id: 'ready',
            label: TEXT[name][language],
            style: 'primary',
            icon: 'check',
            send: { type: 'brief.ready', step: step.id },
            ...(first ? { disabled: TEXT.pressBrake[language] } : {}),
          },
        ],
  };
};

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
  out.push(...watching(state, viewer, step));
  if (viewer.role === 'participant' && step.current) out.push(ready(state, viewer, step));
  return out;
};

const activity: Activity<Config, State> = {
  kind: 'brief',
  config,
  command,
  init: () => ({ ready: [], at: 0, together: false, fragment: undefined }),
  parts: (_state, config) => [
    {
      id: 'brief',
      title: TEXT.part,
      prompt:
        config.prompt ??
        TEXT[config.derole ? 'derolePrompt' : config.slides.length > 0 || config.fragment ? 'watchPrompt' : 'prompt'],
      minutes: config.minutes,
      script: config.script,
    },
  ],
  decide: (state, given, by, step) => {
    const asked = given as BriefCommand;
    if (asked.type === 'brief.ready') {
      if (by.role !== 'participant') return refuse('not-allowed');
      if (step.config.practise && !step.practised.has(by.seat)) return refuse('brake-first');
      return state.ready.includes(by.seat) ? [] : fact('brief.readied', {}, step.id);
    }
    if (by.role !== 'facilitator') return refuse('not-allowed');
    switch (asked.type) {
      case 'brief.turn':
        if (asked.at >= step.config.slides.length) return refuse('unknown');
        return asked.at === state.at ? [] : fact('brief.turned', { at: asked.at }, step.id);
      case 'brief.pace':
        return asked.together === state.together ? [] : fact('brief.paced', { together: asked.together }, step.id);
      default: {
        if (!step.config.fragment) return refuse('not-now');
        const found = fragmentOf(asked.address, asked.start, asked.end);
        return isRefusal(found) ? found : fact('brief.given', { ...found }, step.id);
      }
    }
  },
  evolve: (state, event) => {
    const data = event.data;
    const time = (value: unknown) => (typeof value === 'number' ? value : undefined);
    switch (event.type) {
      case 'brief.readied':
        return { ...state, ready: [...state.ready, event.by] };
      case 'brief.turned':
        return { ...state, at: Number(data.at) };
      case 'brief.paced':
        return { ...state, together: data.together === true };
      default:
        return { ...state, fragment: { address: String(data.address), start: time(data.start), end: time(data.end) } };
    }
  },
  view: (state, viewer, step) => {
    const picture = step.config.slides[state.at];
    return {
      blocks: blocks(state, viewer, step),
      stage: {
        cards: [],
        ...(picture ? { picture: picture.picture } : {}),
        caption: picture?.alt[viewer.language] ?? TEXT[step.config.derole ? 'captionDerole' : 'caption'][viewer.language],
      },
    };
  },
  awaits: (state, step) => awaited(new Set(state.ready), step),
  harvest: () => [],
};

export const brief = kind(activity);
