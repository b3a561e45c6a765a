// What each viewer sees of the debrief. Private lines are in nobody's view but their author's: not the facilitator's either.

import type { Block, Control, EntriesBlock } from '../../blocks/block.ts';
import type { ActivityView, Contribution, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill } from '../../core/words.ts';
import { cardOf, entryOf } from '../entries.ts';
import { hideControl, replayBlock, secretControls, webBlock } from './look-back.ts';
import { CHECKOUT, CHECKOUT_MAX, LINE_MAX, type Line, type State } from './rules.ts';
import type { Config, Question } from './schema.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

export const contributionOf = (line: Line, step: Step): Contribution => ({
  id: line.id,
  step: step.id,
  part: line.question === CHECKOUT ? 'all' : line.audience === 'all' ? 'all' : 'private',
  by: line.by,
  at: line.at,
  text: line.text,
  audience: line.audience,
});

const lineControls = (line: Line, viewer: Viewer, step: Step): readonly Control[] => {
  const language = viewer.language;
  const share = (audience: Line['audience'], label: string): Control => ({
    id: `to-${audience}`,
    label,
    style: audience === 'author' ? 'quiet' : 'plain',
    send: { type: 'debrief.share', step: step.id, contribution: line.id, audience },
  });
  const controls: Control[] = [];
  if (line.audience !== 'author') controls.push(share('author', TEXT.toMe[language]));
  if (line.audience === 'author' && step.part === 'pair') controls.push(share('group', TEXT.toPair[language]));
  if (line.audience !== 'all' && step.part === 'all') controls.push(share('all', TEXT.toAll[language]));
  controls.push({
    id: 'withdraw',
    label: TEXT.withdraw[language],
    style: 'quiet',
    confirm: TEXT.withdrawAsk[language],
    send: { type: 'debrief.withdraw', step: step.id, contribution: line.id },
  });
  return controls;
};

const mine = (state: State, viewer: Viewer & { role: 'participant' }, step: Step, question: Question): EntriesBlock => {
  const language = viewer.language;
  const seen = { author: TEXT.seenByMe, group: TEXT.seenByPair, all: TEXT.seenByAll };
  return {
    type: 'entries',
    id: `mine-${question.id}`,
    area: 'now',
    title: question.text[language],
    empty: TEXT.none[language],
    items: state.lines
      .filter((line) => line.by === viewer.seat && line.question === question.id)
      .map((line) => ({
        id: line.id,
        text: line.text,
        mine: true,
        tag: seen[line.audience][language],
        controls: lineControls(line, viewer, step),
      })),
  };
};

const writing = (state: State, viewer: Viewer & { role: 'participant' }, step: Step): readonly Block[] =>
  step.config.questions.map((question) => {
    const language = viewer.language;
    const line = state.lines.find((one) => one.by === viewer.seat && one.question === question.id);
    return {
      type: 'form',
      id: `debrief-${step.id}-${question.id}`,
      area: 'now',
      prompt: question.text[language],
      audience: TEXT.onlyMe[language],
      fields: [{ name: 'text', kind: 'text', label: question.text[language], max: LINE_MAX, value: line?.text ?? '' }],
      send: { type: 'debrief.write', step: step.id, question: question.id },
      submit: TEXT.keep[language],
      ...(line ? { sent: TEXT.kept[language] } : {}),
    };
  });

/** Up to so many real moments, spread over the session: the first, the last, and what lies between. */
const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))]).filter(
        (one) => one !== undefined,
      );

const moments = (viewer: Viewer, step: Step): readonly Block[] => {
  const evidence = step.evidence();
  return step.config.questions.flatMap((question): readonly Block[] => {
    if (question.moments === 'none') return [];
    const fitting = evidence.filter((one) => question.moments === 'all' || one.sign === question.moments);
    if (fitting.length === 0) return [];
    return [
      {
        type: 'entries',
        id: `moments-${question.id}`,
        area: 'board',
        // On the wall the question itself says enough.
        title:
          viewer.role === 'projector'
            ? question.text[viewer.language]
            : `${TEXT.moments[viewer.language]}: ${question.text[viewer.language]}`,
        empty: '',
        folded: viewer.role === 'participant',
        items: spread(fitting, viewer.role === 'projector' ? 2 : 3).map((one) => ({
          ...entryOf(one, viewer, step),
          id: `m-${one.id}`,
        })),
      },
    ];
  });
};

const partner = (state: State, viewer: Viewer & { role: 'participant' }, step: Step): readonly Block[] => {
  const pair = step.groups('pairs').find((group) => group.seats.includes(viewer.seat));
  const others = pair?.seats.filter((id) => id !== viewer.seat && step.seats.some((seat) => seat.id === id)) ?? [];
  if (others.length === 0) return [];
  const names = step.seats.filter((seat) => others.includes(seat.id)).map((seat) => seat.name);
  return [
    {
      type: 'entries',
      id: 'partner',
      area: 'board',
      title: fill(TEXT.partner[viewer.language], { names: names.join(', ') }),
      empty: TEXT.partnerEmpty[viewer.language],
      items: state.lines
        .filter((line) => others.includes(line.by) && line.audience !== 'author' && line.question !== CHECKOUT)
        .filter((line) => !step.hidden.has(line.id))
        .map((line) => entryOf(contributionOf(line, step), viewer, step)),
    },
  ];
};

const together = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  const open = state.lines.filter((line) => line.audience === 'all' && !step.hidden.has(line.id));
  const list = (id: string, title: string, empty: string, lines: readonly Line[]): Block => ({
    type: 'entries',
    id,
    area: 'board',
    title,
    empty,
    items: lines.map((line) => entryOf(contributionOf(line, step), viewer, step)),
  });
  const blocks: Block[] = step.config.questions.map((question) =>
    list(
      `shared-${question.id}`,
      `${TEXT.shared[language]}: ${question.text[language]}`,
      TEXT.sharedEmpty[language],
      open.filter((line) => line.question === question.id),
    ),
  );
  if (step.config.checkout)
    blocks.push(
      list(
        'words',
        TEXT.words[language],
        TEXT.wordsEmpty[language],
        open.filter((line) => line.question === CHECKOUT),
      ),
    );
  return blocks;
};

const stageOf = (state: State, viewer: Viewer, step: Step): ActivityView['stage'] => ({
  cards: state.lines
    .filter((line) => line.audience === 'all' && !step.hidden.has(line.id))
    .map((line) => cardOf(contributionOf(line, step), step)),
  caption: TEXT.caption[viewer.language],
});

export const view = (state: State, viewer: Viewer, step: Step): ActivityView => {
  const language = viewer.language;
  const blocks: Block[] = [];
  // The wall has room for one of the two: the session once more, or the questions.
  if (viewer.role === 'projector' && step.part === 'all' && state.shown)
    return { blocks: [...replayBlock(state, viewer, step), ...webBlock(viewer, step)], stage: stageOf(state, viewer, step) };
  blocks.push(...hideControl(state, viewer, step), ...webBlock(viewer, step));
  if (viewer.role === 'participant' && step.current) {
    if (step.part === 'private') blocks.push(...writing(state, viewer, step));
    else {
      if (
        step.part === 'all' &&
        step.config.checkout &&
        !state.lines.some((line) => line.by === viewer.seat && line.question === CHECKOUT)
      )
        blocks.push({
          type: 'form',
          id: `checkout-${step.id}`,
          area: 'now',
          prompt: step.config.checkout[language],
          audience: TEXT.checkoutAudience[language],
          fields: [{ name: 'text', kind: 'line', label: step.config.checkout[language], max: CHECKOUT_MAX }],
          send: { type: 'debrief.checkout', step: step.id },
          submit: TEXT.checkoutSend[language],
        });
      blocks.push(...step.config.questions.map((question) => mine(state, viewer, step, question)));
    }
    if (step.part === 'pair') blocks.push(...partner(state, viewer, step));
    if (step.part === 'all') blocks.push(...secretControls(state, viewer, step));
  } else if (viewer.role !== 'projector' || step.part !== 'all')
    blocks.push({
      type: 'text',
      id: 'questions',
      area: 'now',
      text: step.config.questions.map((question) => `- ${question.text[language]}`).join('\n'),
      tone: 'prompt',
    });
  if (step.part === 'all') blocks.push(...together(state, viewer, step));
  // The wall has room for the questions while people write, and for what stands beside them when all talk; the whole time
  // line is on everybody's own screen.
  const wall = viewer.role === 'projector';
  if (!wall || step.part === 'all') blocks.push(...moments(viewer, step));
  if (step.part === 'all') blocks.push(...replayBlock(state, viewer, step));
  return { blocks, stage: stageOf(state, viewer, step) };
};
