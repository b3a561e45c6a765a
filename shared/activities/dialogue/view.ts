// What each viewer sees of a dialogue.

import type { Block, Control, EntriesBlock } from '../../blocks/block.ts';
import type { StageThread } from '../../blocks/stage.ts';
import type { ActivityView, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill } from '../../core/words.ts';
import { cardOf } from '../entries.ts';
import { leadBlocks, webBlock } from './lead-view.ts';
import { contributionOf, parkedBlock, statementsBlock, whoIs, wordsOf } from './said.ts';
import { type Config, ECHO_MAX, SAY_MAX } from './schema.ts';
import { floorNow, hasFloor, leads, roundOf, type State, speaks, statementNamed } from './state.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

/** Who has the word, in one line. */
const floorText = (state: State, viewer: Viewer, step: Step): string => {
  const { language } = viewer;
  const floor = floorNow(state, step);
  if (!floor) return TEXT.floorOpen[language];
  if (viewer.role === 'participant' && hasFloor(state, viewer.seat, step))
    return (floor.seat === undefined ? TEXT.floorOurs : TEXT.floorMine)[language];
  const name =
    floor.seat !== undefined
      ? whoIs(floor.seat, step.sideOf(floor.seat)?.id, language, step)
      : (step.sides.find((side) => side.id === floor.side)?.name[language] ?? '');
  return fill(TEXT.floorSide[language], { name });
};

/** What others heard of what I said, for me to say yes to or not. */
const heard = (state: State, viewer: Viewer & { role: 'participant' }, step: Step): readonly Block[] => {
  const { language } = viewer;
  return state.echoes.flatMap((echo): readonly Block[] => {
    const statement = statementNamed(state, echo.of);
    if (echo.answer !== undefined || statement?.by !== viewer.seat || step.hidden.has(echo.id)) return [];
    const send = { type: 'dialogue.confirm', step: step.id, echo: echo.id };
    const controls: readonly Control[] = [
      { id: 'meant', label: TEXT.meant[language], style: 'primary', icon: 'check', send: { ...send, yes: true } },
      {
        id: 'not-quite',
        label: TEXT.notQuite[language],
        style: 'plain',
        send: { ...send, yes: false },
      },
      {
        id: 'hint',
        label: TEXT.hint[language],
        style: 'quiet',
        send: { ...send, yes: false },
        ask: { name: 'hint', label: TEXT.hintAsk[language], max: ECHO_MAX },
      },
    ];
    return [
      {
        type: 'notice',
        id: `heard-${echo.id}`,
        area: 'now',
        tone: 'event',
        title: fill(TEXT.heard[language], { name: whoIs(echo.by, echo.side, language, step) }),
        text: `“${echo.text}”`,
        controls,
      },
    ];
  });
};

const speaking = (state: State, viewer: Viewer & { role: 'participant' }, step: Step): readonly Block[] => {
  const { language } = viewer;
  if (!step.current || !speaks(viewer.seat, step)) return [];
  const mine = hasFloor(state, viewer.seat, step);
  const up = state.hands.includes(viewer.seat);
  const given = floorNow(state, step)?.seat === viewer.seat;
  const round = roundOf(step);
  const items: Control[] = [];
  if (state.spoken && mine && !given)
    items.push({ id: 'spoke', label: TEXT.spoke[language], icon: 'check', send: { type: 'dialogue.say', step: step.id } });
  if (given)
    items.push({ id: 'yield', label: TEXT.yield[language], icon: 'check', send: { type: 'dialogue.yield', step: step.id } });
  if (!mine || round?.floor === 'people')
    items.push({
      id: 'hand',
      label: (up ? TEXT.handDown : TEXT.handUp)[language],
      icon: 'hand',
      pressed: up,
      send: { type: 'dialogue.hand', step: step.id, up: !up },
    });
  const form: readonly Block[] =
    mine && !state.spoken
      ? [
          {
            type: 'form',
            id: `say-${step.id}-${round?.id}`,
            area: 'now',
            prompt: TEXT.say[language],
            ...(round?.understand ? { hint: TEXT.listen[language] } : {}),
            audience: TEXT.sayAll[language],
            fields: [{ name: 'text', kind: 'text', label: TEXT.say[language], max: SAY_MAX }],
            send: { type: 'dialogue.say', step: step.id },
            submit: TEXT.saySend[language],
            repeats: true,
          },
        ]
      : [];
  const hint = [floorText(state, viewer, step), state.spoken && mine ? TEXT.spokeHint[language] : ''].filter(Boolean).join(' ');
  return [...form, { type: 'controls', id: `turn-${step.id}`, area: 'now', hint, items }];
};

/** How many say-backs the big screen has room for. */
const NEWEST = 2;

/** What was said back, waiting or meant: the newest for the big screen; all of it for the facilitator, who may hide it. */
const saidBack = (state: State, viewer: Viewer, step: Step, area: EntriesBlock['area']): readonly EntriesBlock[] => {
  const { language } = viewer;
  const open = state.echoes.filter((one) => one.answer !== 'not-quite');
  const shown =
    viewer.role === 'facilitator'
      ? open
      : open.filter((one) => !step.hidden.has(one.id) && !step.hidden.has(one.of)).slice(-NEWEST);
  const items = shown.flatMap((echo) => {
    const statement = statementNamed(state, echo.of);
    if (!statement) return [];
    const from = whoIs(echo.by, echo.side, language, step);
    const to = whoIs(statement.by, statement.side, language, step);
    const sign = step.sides.find((side) => side.id === echo.side)?.sign;
    return [
      {
        id: echo.id,
        text: echo.text || wordsOf(statement, language, step),
        by: fill(TEXT.saysBack[language], { from, to }),
        ...(echo.answer === 'meant' ? { note: fill(TEXT.confirmed[language], { to }) } : {}),
        ...(sign ? { sign } : {}),
        controls: [],
      },
    ];
  });
  return items.length === 0
    ? []
    : [{ type: 'entries', id: `latest-${step.id}`, area, title: TEXT.latest[language], empty: '', items }];
};

const waiting = (state: State, step: Step): readonly StageThread[] =>
  state.echoes.flatMap((echo) => {
    return echo.answer === undefined && !step.hidden.has(echo.id)
      ? [{ id: `wait-${echo.id}`, from: echo.by, to: echo.to, kind: 'waiting' as const, at: echo.at - step.start() }]
      : [];
  });

const blocks = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const { language } = viewer;
  const question: Block = { type: 'text', id: 'question', area: 'now', text: step.config.question[language], tone: 'prompt' };
  switch (viewer.role) {
    case 'participant':
      return [
        ...heard(state, viewer, step),
        question,
        ...speaking(state, viewer, step),
        statementsBlock(state, viewer, step, 'now'),
        ...(leads(viewer, step) ? leadBlocks(state, viewer, step) : []),
        ...parkedBlock(state, viewer, step),
      ];
    case 'facilitator':
      return [
        { type: 'text', id: 'floor', area: 'now', text: floorText(state, viewer, step), tone: 'quiet' },
        ...leadBlocks(state, viewer, step),
        statementsBlock(state, viewer, step, 'board'),
        ...saidBack(state, viewer, step, 'board'),
        ...parkedBlock(state, viewer, step),
      ];
    case 'projector':
      return [
        question,
        { type: 'text', id: 'floor', area: 'now', text: floorText(state, viewer, step), tone: 'quiet' },
        ...saidBack(state, viewer, step, 'now'),
        ...webBlock(state, viewer, step),
      ];
  }
};

export const view = (state: State, viewer: Viewer, step: Step): ActivityView => ({
  blocks: blocks(state, viewer, step),
  ...(viewer.role === 'participant' && leads(viewer, step) ? { role: TEXT.roleLead[viewer.language] } : {}),
  stage: {
    cards: state.statements
      .filter((one) => !one.parked && one.text !== '' && !step.hidden.has(one.id))
      .map((one) => cardOf(contributionOf(one, step), step)),
    waiting: waiting(state, step),
    caption: `${floorText(state, viewer, step)} ${TEXT.caption[viewer.language]}`,
  },
});
