// What each viewer can fill in or answer while they choose what to take along.

import type { Block, FormBlock } from '../../blocks/block.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { namesOf } from './harvest.ts';
import { ANCHORS } from './schema.ts';
import { buddiesOf, LINE_MAX, mayAsk, type State, type Step } from './state.ts';
import { ANCHOR_TEXT, PART_TEXT, TEXT, WEEKS } from './text.ts';

type Participant = Viewer & { role: 'participant' };

const line = (name: string, label: string, value: string | undefined, optional = false) => ({
  name,
  kind: 'line' as const,
  label,
  max: LINE_MAX,
  ...(optional ? { optional } : {}),
  ...(value ? { value } : {}),
});

/** `value`: what they have already. */
const keeping = (done: boolean, language: Language): Pick<FormBlock, 'submit' | 'sent'> => ({
  submit: TEXT.keep[language],
  ...(done ? { sent: TEXT.kept[language] } : {}),
});

const anchorForm = (state: State, viewer: Participant, step: Step): FormBlock => {
  const { language, seat } = viewer;
  const now = state.anchors.find((one) => one.by === seat);
  return {
    type: 'form',
    id: `anchor-${step.id}`,
    area: 'now',
    prompt: PART_TEXT.anchor.prompt[language],
    audience: TEXT.onlyMe[language],
    fields: [
      {
        name: 'kind',
        kind: 'one',
        label: TEXT.kind[language],
        options: ANCHORS.map((value) => ({ value, label: ANCHOR_TEXT[value][language] })),
        ...(now ? { value: now.kind } : {}),
      },
      line('what', TEXT.what[language], now?.what),
      line('feeling', TEXT.feeling[language], now?.feeling, true),
      line('thought', TEXT.thought[language], now?.thought, true),
    ],
    send: { type: 'commit.anchor', step: step.id },
    ...keeping(now !== undefined, language),
  };
};

const intentionForm = (state: State, viewer: Participant, step: Step): FormBlock => {
  const { language, seat } = viewer;
  const now = state.intentions.find((one) => one.by === seat);
  return {
    type: 'form',
    id: `intention-${step.id}`,
    area: 'now',
    prompt: PART_TEXT.intention.prompt[language],
    hint: TEXT.intentionHint[language],
    audience: TEXT.onlyMeYet[language],
    fields: [line('when', TEXT.when[language], now?.when), line('deed', TEXT.deed[language], now?.deed)],
    send: { type: 'commit.intend', step: step.id },
    ...keeping(now !== undefined, language),
  };
};

/** Questions of others to this person, each with a yes and a no that need no reason. */
const questions = (state: State, viewer: Participant, step: Step): readonly Block[] => {
  const { language, seat } = viewer;
  return state.asks
    .filter((ask) => ask.to.includes(seat) && mayAsk(state, ask.from, seat, step))
    .map((ask) => {
      const name = namesOf([ask.from], step) || TEXT.somebody[language];
      const said = ask.yes.includes(seat);
      const answer = (yes: boolean) => ({
        id: yes ? 'yes' : 'no',
        label: (yes ? TEXT.yes : TEXT.no)[language],
        style: 'plain' as const,
        send: { type: 'commit.answer', step: step.id, seat: ask.from, yes },
      });
      const text = [TEXT.asksText[language], ...(ask.to.length > 1 ? [TEXT.asksThree[language]] : [])].join(' ');
      return {
        type: 'notice',
        id: `asked-${step.id}-${ask.from}`,
        area: 'now',
        tone: 'calm',
        title: fill(TEXT.asks[language], { name }),
        text: said ? TEXT.waitingFor[language] : text,
        controls: said ? [answer(false)] : [answer(true), answer(false)],
      };
    });
};

const askForm = (state: State, viewer: Participant, step: Step): readonly FormBlock[] => {
  const { language, seat } = viewer;
  const options = step.seats
    .filter((one) => mayAsk(state, seat, one.id, step))
    .map((one) => ({ value: one.id, label: one.name }));
  const open = state.asks.find((one) => one.from === seat);
  if (options.length === 0) return [];
  return [
    {
      type: 'form',
      id: `ask-${step.id}`,
      area: 'now',
      prompt: PART_TEXT.buddy.prompt[language],
      hint: TEXT.askHint[language],
      audience: TEXT.askAudience[language],
      fields: [{ name: 'seat', kind: 'one', label: TEXT.ask[language], options }],
      send: { type: 'commit.ask', step: step.id },
      submit: TEXT.askSend[language],
      ...(open ? { sent: fill(TEXT.asked[language], { names: namesOf(open.to, step) }) } : {}),
    },
  ];
};

/** The facilitator's date is everybody's; each may take another. */
const dateForm = (state: State, viewer: Viewer, step: Step): FormBlock => {
  const { language } = viewer;
  const host = viewer.role === 'facilitator';
  const common = state.returns.find((one) => one.by === 'facilitator');
  const own = viewer.role === 'participant' ? state.returns.find((one) => one.by === viewer.seat) : common;
  const value = own?.date ?? common?.date ?? state.proposed;
  return {
    type: 'form',
    id: `date-${step.id}`,
    area: 'now',
    prompt: (host ? TEXT.dateAll : PART_TEXT.return.prompt)[language],
    hint: WEEKS[language](step.config.weeks),
    audience: (host ? TEXT.dateAllAudience : TEXT.onlyMe)[language],
    fields: [{ name: 'date', kind: 'date', label: TEXT.date[language], optional: true, ...(value ? { value } : {}) }],
    send: { type: 'commit.date', step: step.id },
    submit: TEXT.dateSend[language],
    ...(own ? { sent: TEXT.kept[language] } : {}),
  };
};

export const forms = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  if (!step.current || viewer.role === 'projector') return [];
  if (viewer.role === 'facilitator') return step.part === 'return' ? [dateForm(state, viewer, step)] : [];
  const asked = questions(state, viewer, step);
  switch (step.part) {
    case 'anchor':
      return [...asked, anchorForm(state, viewer, step)];
    case 'intention':
      return [...asked, intentionForm(state, viewer, step)];
    case 'buddy':
      return buddiesOf(state, viewer.seat, step).length > 0 ? asked : [...asked, ...askForm(state, viewer, step)];
    default:
      return [...asked, dateForm(state, viewer, step)];
  }
};
