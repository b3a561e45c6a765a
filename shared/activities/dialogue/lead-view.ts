// What who leads the talk sees: whom to give the word, the balance, and which sides have not been understood by whom yet.

import type { BarsBlock, Block, Control, WebBlock } from '../../blocks/block.ts';
import type { StepContext } from '../../core/activity.ts';
import { countWords } from '../../core/say.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { whoIs } from './said.ts';
import type { Config } from './schema.ts';
import { floorNow, roundOf, type State } from './state.ts';
import { PHRASES, TEXT } from './text.ts';

type Step = StepContext<Config>;

/** Pairs that are named: enough to act on. */
const GAPS = 3;
/** From so many people on a table of everybody with everybody says nothing any more. */
const MANY = 12;

interface End {
  readonly id: string;
  readonly label: string;
  readonly sign?: Step['sides'][number]['sign'];
}

/** Sides, or people where there are none. */
const ends = (step: Step, language: Language): readonly End[] =>
  step.sides.length > 0
    ? step.sides.map((side) => ({ id: side.id, label: side.name[language], sign: side.sign }))
    : step.seats.length <= MANY
      ? step.seats.map((seat) => ({ id: seat.id, label: whoIs(seat.id, undefined, language, step) }))
      : [];

/** Who has understood whom. Gaps are taken from every side in turn, so that nobody is named first each time. */
export const webBlock = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const { language } = viewer;
  const sides = ends(step, language);
  if (sides.length < 2) return [];
  const bySide = step.sides.length > 0;
  const cells = new Map<string, WebBlock['cells'][number]>();
  for (const echo of state.echoes) {
    const [from, to] = bySide ? [echo.side, echo.toSide] : [echo.by, echo.to];
    if (echo.answer !== 'meant' || from === undefined || to === undefined || from === to) continue;
    const key = `${from}>${to}`;
    cells.set(key, { from, to, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  const open = sides.flatMap((_, apart) =>
    sides.flatMap((from, at) => {
      const to = sides[(at + apart) % sides.length];
      return to && to !== from && !cells.has(`${from.id}>${to.id}`) ? [{ from: from.label, to: to.label }] : [];
    }),
  );
  const pairs = open.slice(0, GAPS).map((gap) => fill(TEXT.gap[language], gap));
  return [
    {
      type: 'web',
      id: `web-${step.id}`,
      area: 'board',
      title: TEXT.web[language],
      hint: pairs.length > 0 ? fill(TEXT.webGap[language], { pairs: pairs.join(', ') }) : TEXT.webFull[language],
      sides,
      cells: [...cells.values()],
      items: [],
    },
  ];
};

/** How often, and when speaking aloud how long, each side had the word. In the order of the sides: no ranking. */
const balance = (state: State, viewer: Viewer, step: Step): readonly BarsBlock[] => {
  const { language } = viewer;
  const list = ends(step, language);
  if (list.length === 0) return [];
  const bySide = step.sides.length > 0;
  const said = (id: string) => state.statements.filter((one) => (bySide ? one.side : one.by) === id);
  const seconds = (id: string) => Math.round((state.time[id] ?? 0) / 1000);
  const value = (id: string) => (state.spoken ? seconds(id) : said(id).length);
  const of = Math.max(1, ...list.map((one) => value(one.id)));
  return [
    {
      type: 'bars',
      id: `balance-${step.id}`,
      area: 'board',
      title: TEXT.balance[language],
      hint: TEXT.balanceHint[language],
      items: list.map((one) => {
        const n = value(one.id);
        const text = state.spoken ? TEXT.minutes : n === 1 ? TEXT.once : TEXT.times;
        const words = said(one.id).reduce((sum, each) => sum + countWords(each.text), 0);
        return { ...one, value: n, of, text: fill(text[language], { n, words }), controls: [] };
      }),
    },
  ];
};

/** Whom the word can be given to now. */
const giving = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const { language } = viewer;
  const round = roundOf(step);
  const floor = floorNow(state, step);
  const order = [...step.sides].sort((a, b) => Number(b.id === step.config.first) - Number(a.id === step.config.first));
  const first = round?.floor === 'sides' ? order.find((side) => side.id === step.config.first) : undefined;
  const sides: readonly Control[] =
    round?.floor === 'sides'
      ? order.map((side) => ({
          id: side.id,
          label: fill(TEXT.giveSide[language], { name: side.name[language] }),
          pressed: floor?.side === side.id,
          send: { type: 'dialogue.give', step: step.id, side: side.id },
        }))
      : [];
  const open: Control = {
    id: 'open',
    label: TEXT.giveAll[language],
    pressed: floor === undefined,
    send: { type: 'dialogue.yield', step: step.id },
  };
  const title = viewer.role === 'facilitator' ? TEXT.leadHost : TEXT.lead;
  return [
    {
      type: 'controls',
      id: `floor-${step.id}`,
      area: 'board',
      title: title[language],
      hint: [first ? fill(TEXT.firstLast[language], { name: first.name[language] }) : '', TEXT.leadHint[language]]
        .filter(Boolean)
        .join(' '),
      items: [...sides, open],
    },
    {
      type: 'entries',
      id: `queue-${step.id}`,
      area: 'board',
      title: TEXT.queue[language],
      empty: TEXT.queueEmpty[language],
      items: state.hands.flatMap((seat) => {
        const person = step.seats.find((one) => one.id === seat);
        const side = step.sideOf(seat);
        if (!person) return [];
        return [
          {
            id: `hand-${seat}`,
            text: person.name,
            avatar: person.avatar,
            ...(side ? { sign: side.sign } : {}),
            controls: [
              {
                id: 'give',
                label: TEXT.give[language],
                style: 'quiet' as const,
                send: { type: 'dialogue.give', step: step.id, seat },
              },
            ],
          },
        ];
      }),
    },
  ];
};

const phrases = (viewer: Viewer, step: Step): Block => ({
  type: 'text',
  id: `phrases-${step.id}`,
  area: 'board',
  title: TEXT.phrases[viewer.language],
  text: (step.config.phrases.length > 0 ? step.config.phrases : PHRASES).map((one) => `- ${one[viewer.language]}`).join('\n'),
  tone: 'quiet',
});

/** For the facilitator alone: who leads, and aloud or in writing. */
const hosting = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const { language } = viewer;
  if (viewer.role !== 'facilitator') return [];
  const someone = step.seats.some((seat) => step.taskOf(seat.id) === 'moderator');
  return [
    ...(someone
      ? []
      : [
          {
            type: 'controls' as const,
            id: `lead-${step.id}`,
            area: 'now' as const,
            hint: TEXT.chooseLeadHint[language],
            items: [
              {
                id: 'lead',
                label: TEXT.chooseLead[language],
                send: { type: 'casting.task', task: 'moderator' },
                choose: {
                  name: 'seat',
                  label: TEXT.who[language],
                  options: step.seats.map((seat) => ({ value: seat.id, label: seat.name })),
                },
              },
            ],
          },
        ]),
    {
      type: 'controls',
      id: `mode-${step.id}`,
      area: 'now',
      hint: TEXT.spokenHint[language],
      items: [
        {
          id: 'spoken',
          label: TEXT.spoken[language],
          pressed: state.spoken,
          send: { type: 'dialogue.mode', step: step.id, spoken: !state.spoken },
        },
      ],
    },
  ];
};

export const leadBlocks = (state: State, viewer: Viewer, step: Step): readonly Block[] =>
  step.current
    ? [
        ...giving(state, viewer, step),
        ...webBlock(state, viewer, step),
        ...balance(state, viewer, step),
        phrases(viewer, step),
        ...hosting(state, viewer, step),
      ]
    : webBlock(state, viewer, step);
