// What each viewer sees of a lens step.

import type { Block, Control, EntriesBlock, Entry, FormBlock } from '../../blocks/block.ts';
import { HAT_SIGNS, type Hat } from '../../blocks/stage.ts';
import type { ActivityView, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { isOpen, isOver, mayRead } from './rules.ts';
import { type Config, REASON_MAX, RED_MAX, TEXT_MAX } from './schema.ts';
import { type Card, hatOf, type Round, type State } from './state.ts';
import { HATS, hatIn, SEQUENCE_NAMES_TEXT, TEXT } from './text.ts';

type Step = StepContext<Config>;

const seatOf = (viewer: Viewer): string | undefined => (viewer.role === 'participant' ? viewer.seat : undefined);
const authorOf = (viewer: Viewer): string | undefined => (viewer.role === 'facilitator' ? 'facilitator' : seatOf(viewer));

/** Cards that this viewer may read, oldest first. The facilitator reads what is open, and what blind rounds will show only then. */
const readable = (state: State, viewer: Viewer, step: Step): readonly Card[] =>
  state.cards.filter((card) => {
    const seat = seatOf(viewer);
    if (seat !== undefined) return mayRead(state, card, seat, step);
    if (viewer.role === 'facilitator') return card.by === 'facilitator' || isOpen(state, card.round, step);
    return !step.hidden.has(card.id) && isOpen(state, card.round, step);
  });

const hatOptions = (but: Hat | undefined, language: Language) =>
  HAT_SIGNS.filter((sign) => sign !== but).map((sign) => ({ value: sign, label: HATS[sign].name[language], sign }));

const entryControls = (state: State, card: Card, viewer: Viewer, step: Step): readonly Control[] => {
  const language = viewer.language;
  const base = { step: step.id, contribution: card.id };
  const mine = card.by === authorOf(viewer);
  const open = isOpen(state, card.round, step);
  const controls: Control[] = [];
  if (viewer.role === 'projector') return controls;
  if (mine && !state.revealed.includes(card.round) && !isOver(card.round, step))
    controls.push({
      id: 'edit',
      label: TEXT.edit[language],
      icon: 'pencil',
      style: 'quiet',
      send: { type: 'lens.edit', ...base },
      ask: { name: 'text', label: TEXT.edit[language], value: card.text, max: card.hat === 'red' ? RED_MAX : TEXT_MAX },
    });
  if (mine)
    controls.push({
      id: 'withdraw',
      label: TEXT.withdraw[language],
      icon: 'trash-2',
      style: 'quiet',
      confirm: TEXT.withdrawAsk[language],
      send: { type: 'lens.withdraw', ...base },
    });
  if (open && card.offer === undefined && card.hat !== 'blue')
    controls.push({
      id: 'other',
      label: TEXT.other[language],
      icon: 'move-right',
      style: 'quiet',
      send: { type: 'lens.suggest', ...base },
      choose: { name: 'hat', label: TEXT.otherAsk[language], options: hatOptions(card.hat, language) },
    });
  return controls;
};

const entry = (state: State, card: Card, viewer: Viewer, step: Step): Entry => {
  const seat = step.seats.find((one) => one.id === card.by);
  const name = step.nameOf(card.by);
  return {
    id: card.id,
    text: card.text,
    sign: card.hat,
    controls: entryControls(state, card, viewer, step),
    ...(card.reason ? { note: card.reason } : {}),
    ...(name ? { by: name } : {}),
    ...(name && seat ? { avatar: seat.avatar } : {}),
    ...(card.by === authorOf(viewer) ? { mine: true } : {}),
    ...(step.spotlight === card.id ? { spotlit: true } : {}),
    ...(step.hidden.has(card.id) ? { hidden: card.id } : {}),
    ...(card.table ? { tag: `${TEXT.table[viewer.language]} ${card.table}` } : {}),
  };
};

/** One column per hat that has cards, or that is on now; those of rounds gone by are folded. */
const boards = (state: State, viewer: Viewer, step: Step, current: Round | undefined): readonly EntriesBlock[] => {
  const cards = readable(state, viewer, step);
  const now = current?.hat;
  const wanted = HAT_SIGNS.filter((sign) => sign === now || cards.some((card) => card.hat === sign));
  const blind = current !== undefined && !isOpen(state, current.part.id, step);
  const block = (sign: Hat): EntriesBlock => ({
    type: 'entries',
    id: `board-${sign}`,
    area: 'board',
    title: HATS[sign].name[viewer.language],
    sign,
    empty: (blind ? TEXT.emptyBlind : TEXT.empty)[viewer.language],
    ...(sign !== now && now !== undefined ? { folded: true } : {}),
    items: cards.filter((card) => card.hat === sign).map((card) => entry(state, card, viewer, step)),
  });
  return [...wanted].sort((a, b) => Number(b === now) - Number(a === now)).map(block);
};

const form = (state: State, viewer: Viewer, step: Step, round: Round, hat: Hat): FormBlock => {
  const language = viewer.language;
  const blind = !isOpen(state, round.part.id, step);
  const tables = step.groups('tables').length > 0;
  const audience = blind ? (tables ? TEXT.blindTables : TEXT.blind) : tables ? TEXT.openTable : TEXT.open;
  const mine = state.cards.filter((card) => card.by === authorOf(viewer) && card.round === round.part.id).length;
  const prompt = round.turn === undefined ? round.part.prompt[language] : HATS[hat].prompt[language];
  return {
    type: 'form',
    id: `write-${step.id}-${round.part.id}`,
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
    send: { type: 'lens.write', step: step.id, round: round.part.id },
    submit: TEXT.send[language],
    repeats: true,
    ...(mine > 0 ? { sent: language === 'nl' ? `${mine} ingestuurd` : `${mine} sent` } : {}),
  };
};

/** Offers to move a card, for its author. */
const offers = (state: State, viewer: Viewer, step: Step): readonly Block[] =>
  state.cards
    .filter((card) => card.offer !== undefined && card.by === authorOf(viewer))
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
  blocks.push(...folder(state, viewer, step), ...boards(state, viewer, step, round));
  const blind = round !== undefined && !isOpen(state, round.part.id, step);
  // On one's own screen the stage, too, has the cards of one's own table alone while the round is on; blind ones are not on it.
  const shown = readable(state, viewer, step)
    .filter((card) => !step.hidden.has(card.id) && isOpen(state, card.round, step))
    .filter((card) => card.round === step.part);
  return {
    blocks,
    ...(hat ? { role: HATS[hat].line[language] } : {}),
    stage: {
      ...(round?.hat ? { glow: round.hat } : {}),
      signOf: (id) => hatOf(round, step.seats.find((one) => one.id === id)?.index ?? 0),
      cards: shown.map((card) => {
        const name = step.nameOf(card.by);
        return {
          id: card.id,
          text: card.text,
          sign: card.hat,
          ...(name ? { name } : {}),
          ...(name && card.by !== 'facilitator' ? { by: card.by } : {}),
        };
      }),
      caption: [
        round?.hat ? fill(TEXT.captionAll[language], { hat: hatIn(round.hat, language) }) : TEXT.captionRoles[language],
        blind ? TEXT.captionBlind[language] : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
  };
};
