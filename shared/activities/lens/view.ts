// What each viewer sees of a lens step.

import type { Block, FormBlock } from '../../blocks/block.ts';
import { HAT_SIGNS, type Hat } from '../../blocks/stage.ts';
import type { ActivityView, StepContext } from '../../core/activity.ts';
import { keptOf } from '../../core/kept.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { authorOf, boards, cardsBy, hatOptions, seatOf } from './board.ts';
import { isOpen } from './rules.ts';
import { type Config, REASON_MAX, RED_MAX, TEXT_MAX } from './schema.ts';
import { hatOf, type Round, type State } from './state.ts';
import { HATS, hatIn, SEQUENCE_NAMES_TEXT, TEXT } from './text.ts';

type Step = StepContext<Config>;

const form = (state: State, viewer: Viewer, step: Step, round: Round, hat: Hat): FormBlock => {
  const mine =
    cardsBy(state.cards)
      .get(authorOf(viewer) ?? '')
      ?.filter((card) => card.round === round.part.id).length ?? 0;
  const blind = !isOpen(state, round.part.id, step);
  return formOf(round, step.id, hat, viewer.language, blind, step.groups('tables').length > 0, mine);
};

const formOf = keptOf(
  (round: Round, step: string, hat: Hat, language: Language, blind: boolean, tables: boolean, mine: number): FormBlock => {
    const audience = blind ? (tables ? TEXT.blindTables : TEXT.blind) : tables ? TEXT.openTable : TEXT.open;
    const prompt = round.turn === undefined ? round.part.prompt[language] : HATS[hat].prompt[language];
    return {
      type: 'form',
      id: `write-${step}-${round.part.id}`,
      area: 'now',
      prompt,
      ...(hat === 'red' ? { hint: TEXT.redHint[language] } : {}),
      audience: audience[language],
      fields: [
        { name: 'text', kind: hat === 'red' ? 'line' : 'text', label: prompt, max: hat === 'red' ? RED_MAX : TEXT_MAX },
        ...(hat === 'black' || hat === 'yellow'
          ? [{ name: 'reason', kind: 'line' as const, label: TEXT.reason[language], max: REASON_MAX }]
          : []),
      ],
      send: { type: 'lens.write', step, round: round.part.id },
      submit: TEXT.send[language],
      repeats: true,
      ...(mine > 0 ? { sent: language === 'nl' ? `${mine} ingestuurd` : `${mine} sent` } : {}),
    };
  },
);

/** Offers to move a card, for its author. */
const offers = (state: State, viewer: Viewer, step: Step): readonly Block[] =>
  (cardsBy(state.cards).get(authorOf(viewer) ?? '') ?? [])
    .filter((card) => card.offer !== undefined)
    .map((card) => ({
      type: 'notice',
      id: `offer-${card.id}`,
      area: 'now',
      tone: 'calm',
      title: TEXT.wrongHat[viewer.language],
      text: fill(TEXT.wrongHatText[viewer.language], { text: card.text, hat: hatIn(card.offer ?? 'blue', viewer.language) }),
      controls: [true, false].map((move) => ({
        id: move ? 'move' : 'keep',
        label: (move ? TEXT.move : TEXT.keep)[viewer.language],
        style: move ? 'primary' : 'plain',
        send: { type: 'lens.answer', step: step.id, contribution: card.id, move },
      })),
    }));

const folder = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  if (step.config.cards.length === 0 || state.drawn === 0) return [];
  return [
    {
      type: 'entries',
      id: 'folder',
      area: 'board',
      title: TEXT.folder[viewer.language],
      sign: 'white',
      empty: TEXT.folderEmpty[viewer.language],
      items: step.config.cards.slice(0, state.drawn).map((card) => ({
        id: card.id,
        text: card.text[viewer.language],
        controls: [],
        ...(card.missing ? { tag: TEXT.missing[viewer.language] } : {}),
      })),
    },
  ];
};

/** What only the facilitator, who wears blue, can do here. */
const blue = (state: State, viewer: Viewer, step: Step, round: Round): readonly Block[] => {
  const language = viewer.language;
  const blocks: Block[] = [];
  const first = round.part.id === state.rounds[0]?.part.id;
  if (first)
    blocks.push({
      type: 'form',
      id: 'focus',
      area: 'tools',
      prompt: TEXT.focus[language],
      audience: TEXT.open[language],
      fields: [
        { name: 'text', kind: 'line', label: TEXT.focus[language], max: TEXT_MAX, value: question(state, step, language) ?? '' },
      ],
      send: { type: 'lens.focus', step: step.id },
      submit: TEXT.focusSend[language],
      repeats: true,
    });
  if (first && step.config.sequences.length > 0)
    blocks.push({
      type: 'form',
      id: 'order',
      area: 'tools',
      prompt: TEXT.sequence[language],
      audience: TEXT.open[language],
      fields: [
        {
          name: 'sequence',
          kind: 'one',
          label: TEXT.sequence[language],
          options: step.config.sequences.map((value) => ({ value, label: SEQUENCE_NAMES_TEXT[value][language] })),
        },
      ],
      send: { type: 'lens.order', step: step.id },
      submit: TEXT.sequence[language],
      repeats: true,
    });
  const hats = HAT_SIGNS.map((hat) => ({
    id: hat,
    label: HATS[hat].name[language],
    send: { type: 'lens.pick', step: step.id, hat },
  }));
  if (state.emergent)
    blocks.push({
      type: 'controls',
      id: 'pick',
      area: 'now',
      title: TEXT.pick[language],
      hint: TEXT.pickHint[language],
      items: hats,
    });
  else if (step.config.mode === 'parallel' && !first)
    blocks.push({
      type: 'controls',
      id: 'extra',
      area: 'tools',
      items: [
        {
          id: 'extra',
          label: TEXT.extra[language],
          icon: 'plus',
          send: { type: 'lens.pick', step: step.id },
          choose: { name: 'hat', label: TEXT.pick[language], options: hatOptions(undefined, language) },
        },
      ],
    });
  if (round.hat === 'white' && state.drawn < step.config.cards.length)
    blocks.push({
      type: 'controls',
      id: 'draw',
      area: 'now',
      items: [
        { id: 'draw', label: TEXT.draw[language], icon: 'folder-open', key: 'w', send: { type: 'lens.draw', step: step.id } },
      ],
    });
  return blocks;
};

const question = (state: State, step: Step, language: Language): string | undefined =>
  (state.focus ?? step.config.focus)?.[language];

export const view = (state: State, viewer: Viewer, step: Step): ActivityView => {
  const language = viewer.language;
  const round = state.rounds.find((one) => one.part.id === step.part);
  const seat = step.seats.find((one) => one.id === seatOf(viewer));
  const hat = hatOf(round, seat?.index ?? 0);
  const asked = question(state, step, language);
  const blocks: Block[] = [];
  if (asked)
    blocks.push({ type: 'text', id: 'question', area: 'now', title: TEXT.question[language], text: asked, tone: 'prompt' });
  blocks.push(...offers(state, viewer, step));
  if (round && step.current && viewer.role === 'participant' && hat) blocks.push(form(state, viewer, step, round, hat));
  if (round && step.current && viewer.role === 'facilitator') {
    blocks.push(...blue(state, viewer, step, round));
    if (round.hat === 'blue') blocks.push(form(state, viewer, step, round, 'blue'));
  }
  const board = boards(state, viewer, step, round);
  blocks.push(...folder(state, viewer, step), ...board.blocks);
  const blind = round !== undefined && !isOpen(state, round.part.id, step);
  return {
    blocks,
    ...(hat ? { role: HATS[hat].line[language] } : {}),
    stage: {
      ...(round?.hat ? { glow: round.hat } : {}),
      signOf: (id) => hatOf(round, step.seats.find((one) => one.id === id)?.index ?? 0),
      cards: board.cards,
      caption: round ? captionOf(round, language, blind) : TEXT.captionRoles[language],
    },
  };
};

const captionOf = keptOf(({ hat }: Round, language: Language, blind: boolean): string => {
  const all = hat ? fill(TEXT.captionAll[language], { hat: hatIn(hat, language) }) : TEXT.captionRoles[language];
  return blind ? `${all} ${TEXT.captionBlind[language]}` : all;
});
