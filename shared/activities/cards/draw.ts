// What each viewer sees of conversation cards: the open card of the group, whose turn it is, and what was written down.

import type { Block, Control } from '../../blocks/block.ts';
import type { ActivityView, Contribution, Group, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { authorOf, entryOf } from '../entries.ts';
import { itemOf } from './card.ts';
import { ANSWER_MAX, type Config } from './schema.ts';
import { type Answer, groupsOf, openCard, type State, turnOf } from './state.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

/** A written answer. In groups it stays in the group. */
export const contributionOf = (answer: Answer, step: Step): Contribution => {
  const card = step.deck.find((one) => one.id === answer.card);
  return {
    id: answer.id,
    step: step.id,
    part: 'cards',
    by: answer.by,
    at: answer.at,
    text: answer.text,
    ...(card ? { note: card.text[step.language] } : {}),
    ...(answer.group === 'all' ? { audience: 'all' as const } : { audience: 'group' as const, group: answer.group }),
  };
};

/** "Table 2"; a perspective by its name; empty when all are together. */
const groupName = (group: Group, language: Language, step: Step): string => {
  const { kind } = groupsOf(step);
  if (kind === undefined) return '';
  if (kind === 'perspectives') return step.sides.find((side) => side.id === group.id)?.name[language] ?? group.id;
  return fill(TEXT[kind][language], { n: group.id });
};

const openBlock = (state: State, group: Group, viewer: Viewer, step: Step): Block => {
  const language = viewer.language;
  const name = groupName(group, language, step);
  const card = openCard(state, group.id, step);
  return {
    type: 'cards',
    id: `open-${step.id}-${group.id}`,
    area: 'now',
    title: name ? fill(TEXT.liesIn[language], { group: name }) : TEXT.lies[language],
    hint: TEXT.follow[language],
    empty: TEXT.none[language],
    items: card ? [itemOf(card, language)] : [],
  };
};

/** Whose turn it is, with the button to go on for who may press it. */
const turnBlock = (state: State, group: Group, viewer: Viewer, step: Step): Block => {
  const language = viewer.language;
  const turn = state.turns[group.id]?.count ?? 0;
  const who = turnOf(state, group);
  const me = viewer.role === 'participant' ? viewer.seat : undefined;
  const mine = me !== undefined && who === me;
  const leads = viewer.role === 'facilitator' || (me !== undefined && step.taskOf(me) === 'moderator');
  const name = viewer.role === 'facilitator' ? groupName(group, language, step) : '';
  const next: Control = {
    id: 'next',
    label: mine ? TEXT.nextYou[language] : name ? fill(TEXT.nextIn[language], { group: name }) : TEXT.next[language],
    style: mine ? 'primary' : 'plain',
    send: { type: 'cards.next', step: step.id, turn, ...(viewer.role === 'facilitator' ? { group: group.id } : {}) },
    // Whoever leads waits; only the one whose turn it is goes on without a thought.
    ...(mine ? {} : { style: 'quiet' as const }),
  };
  const hint =
    who === undefined
      ? TEXT.turnNobody[language]
      : mine
        ? TEXT.turnYou[language]
        : fill(TEXT.turnOf[language], { name: step.nameOf(who) || TEXT.somebody[language] });
  return {
    type: 'controls',
    // Of one turn: the next one is another thing to do.
    id: `turn-${step.id}-${group.id}-${turn}`,
    area: leads && !mine && viewer.role === 'participant' ? 'board' : 'now',
    hint,
    items: step.current && (mine || leads) ? [next] : [],
  };
};

const form = (state: State, group: Group, step: Step, language: Language): Block => ({
  type: 'form',
  id: `answer-${step.id}-${group.id}-${state.turns[group.id]?.count ?? 0}`,
  area: 'now',
  prompt: TEXT.line[language],
  audience: (group.id === 'all' ? TEXT.seenByAll : TEXT.seenByGroup)[language],
  fields: [{ name: 'text', kind: 'line', label: TEXT.line[language], max: ANSWER_MAX }],
  send: { type: 'cards.answer', step: step.id },
  submit: TEXT.send[language],
});

const written = (state: State, group: Group | undefined, viewer: Viewer, step: Step): Block => {
  const language = viewer.language;
  const me = authorOf(viewer);
  const seen = state.answers.filter(
    (one) => one.by === me || ((one.group === 'all' || one.group === group?.id) && !step.hidden.has(one.id)),
  );
  return {
    type: 'entries',
    id: `written-${step.id}`,
    area: 'board',
    title: TEXT.written[language],
    empty: TEXT.nothing[language],
    items: seen.map((one) => ({
      ...entryOf(contributionOf(one, step), viewer, step),
      controls:
        one.by === me
          ? [
              {
                id: 'withdraw',
                label: TEXT.withdraw[language],
                style: 'quiet' as const,
                confirm: TEXT.withdrawAsk[language],
                send: { type: 'cards.withdraw', step: step.id, contribution: one.id },
              },
            ]
          : [],
    })),
  };
};

export const drawView = (state: State, viewer: Viewer, step: Step): ActivityView => {
  const { list } = groupsOf(step);
  const language = viewer.language;
  const own = viewer.role === 'participant' ? list.find((group) => group.seats.includes(viewer.seat)) : undefined;
  // Groups talk among themselves: the big screen shows a card only when it is everybody's.
  const shown = viewer.role === 'facilitator' ? list : own ? [own] : list.length === 1 ? list : [];
  const mine = own !== undefined && viewer.role === 'participant' && turnOf(state, own) === viewer.seat;
  const blocks: Block[] = shown.flatMap((group) => [
    openBlock(state, group, viewer, step),
    turnBlock(state, group, viewer, step),
  ]);
  if (own && mine && step.current && openCard(state, own.id, step)) blocks.push(form(state, own, step, language));
  blocks.push(written(state, own, viewer, step));
  return { blocks, stage: { cards: [], caption: TEXT.captionDraw[language] } };
};
