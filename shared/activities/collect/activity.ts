// Collect: prompts and answers, blind at first, then shown together.

import type { Block } from '../../blocks/block.ts';
import type { Sign } from '../../blocks/stage.ts';
import { type Activity, type Audience, type Contribution, kind, type StepContext } from '../../core/activity.ts';
import { keptOf } from '../../core/kept.ts';
import { ANONYMOUS_FROM } from '../../core/limits.ts';
import { refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill } from '../../core/words.ts';
import { authorOf, awaited, cardOf, entryOf } from '../entries.ts';
import { type CollectCommand, type Config, command, config, type Prompt } from './schema.ts';
import { TEXT } from './text.ts';

interface Answer {
  readonly id: string;
  readonly prompt: string;
  readonly by: string;
  /** The side it was written from. */
  readonly side: string | undefined;
  readonly at: number;
  readonly text: string;
}

const PART = 'collect';

export interface State {
  readonly answers: readonly Answer[];
  readonly revealed: boolean;
}

const isOpen = (state: State, step: StepContext<Config>) => state.revealed || !step.current;

/** Too few anonymous answers stay with their authors: the only one would be recognised. */
const enough = (state: State, prompt: Prompt): boolean =>
  !prompt.anonymous || state.answers.filter((answer) => answer.prompt === prompt.id).length >= ANONYMOUS_FROM;

const contribution = keptOf(
  (answer: Answer, step: string, audience: Audience, sign: Sign | undefined, anonymous: boolean): Contribution => ({
    id: answer.id,
    step,
    part: PART,
    by: answer.by,
    at: answer.at,
    text: answer.text,
    audience,
    blind: true,
    ...(sign ? { sign } : {}),
    ...(anonymous ? { anonymous } : {}),
  }),
);

/** Answers to one prompt, each with who may read it now. Anonymous ones in the order of the alphabet, for the order in
 * which people wrote or sit says who wrote what. */
const answersTo = (state: State, prompt: Prompt, step: StepContext<Config>): readonly Contribution[] =>
  step.once(`answers/${prompt.id}`, () => answers(state, prompt, step));

const answers = (state: State, prompt: Prompt, step: StepContext<Config>): readonly Contribution[] => {
  // Blind until shown together: also for the facilitator.
  const audience = isOpen(state, step) && enough(state, prompt) ? prompt.audience : 'author';
  const signs = new Map(step.sides.map((side) => [side.id, side.sign]));
  const all = state.answers
    .filter((answer) => answer.prompt === prompt.id)
    .map((answer) => contribution(answer, step.id, audience, signs.get(answer.side ?? ''), prompt.anonymous));
  return prompt.anonymous ? all.toSorted((a, b) => (a.text < b.text ? -1 : 1)) : all;
};

/** What one wrote in an earlier step, to keep, change or let go. Nobody sees another's. */
const reopened = (viewer: Viewer, step: StepContext<Config>): readonly Block[] => {
  const { reopens } = step.config;
  if (reopens === undefined || viewer.role !== 'participant') return [];
  const mine = step.made(reopens).filter((one) => one.by === viewer.seat);
  return [
    {
      type: 'entries',
      id: 'reopened',
      area: 'now',
      title: TEXT.reopened[viewer.language],
      empty: TEXT.nothingThen[viewer.language],
      items: mine.map((one) => ({ id: one.id, text: one.text, mine: true, controls: [] })),
    },
  ];
};

/** How many of the prompts are enough, and how many are done. */
const hints = (state: State, viewer: Viewer, step: StepContext<Config>): readonly Block[] => {
  const { least, prompts } = step.config;
  if (least < 2 || viewer.role !== 'participant' || !step.current) return [];
  const done = state.answers.filter((answer) => answer.by === viewer.seat).length;
  const text = done >= least ? TEXT.enough : TEXT.least;
  return [
    {
      type: 'text',
      id: 'least',
      area: 'now',
      text: fill(text[viewer.language], { least, of: prompts.length, done }),
      tone: 'quiet',
    },
  ];
};

const activity: Activity<Config, State> = {
  kind: 'collect',
  config,
  command,
  withdraws: true,
  init: () => ({ answers: [], revealed: false }),
  parts: (_state, config) => [
    { id: PART, title: TEXT.part, prompt: config.prompts[0]?.text ?? TEXT.part, minutes: config.minutes, script: config.script },
  ],
  decide: (state, given, by, step) => {
    const asked = given as CollectCommand;
    if (asked.type === 'collect.reveal') {
      if (by.role !== 'facilitator') return refuse('not-allowed');
      return state.revealed ? [] : fact('collect.revealed', {}, step.id);
    }
    if (by.role !== 'participant') return refuse('not-allowed');
    if (asked.type === 'collect.withdraw') {
      const mine = state.answers.find((answer) => answer.id === asked.contribution && answer.by === by.seat);
      return mine ? fact('collect.withdrawn', { contribution: mine.id }, step.id) : refuse('unknown');
    }
    const prompt = step.config.prompts.find((one) => one.id === asked.prompt);
    if (!prompt) return refuse('unknown');
    const before = state.answers.find((answer) => answer.prompt === prompt.id && answer.by === by.seat);
    // What all have seen stays as they saw it.
    if (before && isOpen(state, step)) return refuse('not-now');
    const text = written(asked.text, prompt.max);
    if (typeof text !== 'string') return text;
    const side = prompt.anonymous ? undefined : step.sideOf(by.seat)?.id;
    return text === before?.text ? [] : fact('collect.answered', { prompt: prompt.id, text, side }, step.id);
  },
  evolve: (state, event) => {
    if (event.type === 'collect.revealed') return { ...state, revealed: true };
    if (event.type === 'collect.withdrawn')
      return { ...state, answers: state.answers.filter((answer) => answer.id !== event.data.contribution) };
    const prompt = String(event.data.prompt);
    const others = state.answers.filter((answer) => answer.prompt !== prompt || answer.by !== event.by);
    const side = event.data.side === undefined ? undefined : String(event.data.side);
    const answer = { id: `c${event.seq}`, prompt, by: event.by, side, at: event.at, text: String(event.data.text) };
    return { ...state, answers: [...others, answer] };
  },
  view: (state, viewer, step) => {
    const language = viewer.language;
    const open = isOpen(state, step);
    const me = authorOf(viewer);
    const prompts = step.config.prompts;
    const forms = prompts.flatMap((prompt) => {
      const mine = state.answers.find((answer) => answer.prompt === prompt.id && answer.by === me);
      if (viewer.role !== 'participant' || !step.current || (mine && open)) return [];
      return [
        {
          type: 'form' as const,
          id: `collect-${step.id}-${prompt.id}`,
          area: 'now' as const,
          prompt: prompt.text[language],
          audience: TEXT.audience[prompt.anonymous ? 'anonymous' : prompt.audience][language],
          fields: [
            {
              name: 'text',
              kind: 'text' as const,
              label: prompt.text[language],
              max: prompt.max,
              ...(mine ? { value: mine.text } : {}),
            },
          ],
          send: { type: 'collect.answer', step: step.id, prompt: prompt.id },
          submit: (mine ? TEXT.change : TEXT.send)[language],
          ...(mine ? { sent: TEXT.sent[language] } : {}),
        },
      ];
    });
    const readable = (one: Contribution) =>
      one.by === me ||
      (!step.hidden.has(one.id) && (one.audience === 'all' || (one.audience === 'facilitator' && viewer.role === 'facilitator')));
    // What stays with its author is on no board.
    const lists = prompts
      .filter((prompt) => prompt.audience !== 'author')
      .map((prompt) => {
        const items = answersTo(state, prompt, step).filter(
          (one) => readable(one) || (viewer.role === 'facilitator' && one.audience === 'all'),
        );
        return {
          type: 'entries' as const,
          id: `answers-${step.id}-${prompt.id}`,
          area: 'board' as const,
          title: prompt.text[language],
          empty: (open ? TEXT.none : TEXT.blind)[language],
          items: items.map((one) => entryOf(one, viewer, step)),
        };
      });
    return {
      blocks: [
        ...hints(state, viewer, step),
        ...reopened(viewer, step),
        ...forms,
        ...(open || viewer.role !== 'participant' ? lists : []),
      ],
      stage: {
        cards: prompts
          .flatMap((prompt) => answersTo(state, prompt, step))
          .filter((one) => one.audience === 'all' && !step.hidden.has(one.id))
          .map((one) => cardOf(one, step)),
        caption: (open ? TEXT.captionOpen : TEXT.captionBlind)[language],
      },
    };
  },
  awaits: (state, step) => {
    const count = (seat: string) => state.answers.filter((answer) => answer.by === seat).length;
    const least = Math.min(step.config.least, step.config.prompts.length);
    return awaited(new Set(state.answers.map((answer) => answer.by).filter((seat) => count(seat) >= least)), step);
  },
  harvest: (state, step) => step.config.prompts.flatMap((prompt) => answersTo(state, prompt, step)),
  revealed: (state, step) => (step.config.prompts.every((prompt) => prompt.audience === 'author') ? undefined : state.revealed),
};

export const collect = kind(activity);
