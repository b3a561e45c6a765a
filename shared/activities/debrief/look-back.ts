// Looking back together: the web that was spun, the session once more through other eyes, and secrets that their owners open.

import type { Block, Control, WebBlock } from '../../blocks/block.ts';
import type { StepContext, Thread } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill } from '../../core/words.ts';
import type { State } from './rules.ts';
import type { Config } from './schema.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

/** Pairs that are named as still without a thread: enough to talk about. */
const GAPS = 3;

const ends = (thread: Thread, bySide: boolean): readonly [string | undefined, string | undefined] =>
  bySide ? [thread.fromSide, thread.toSide] : [thread.from, thread.to];

/** Who understood whom: by perspective where there are, else by person; agreement is in the list alone. */
export const webBlock = (viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  const web = step.web();
  if (web.length === 0) return [];
  const bySide = step.sides.length > 0;
  const seats = step.seats.filter((seat) => web.some((one) => one.from === seat.id || one.to === seat.id));
  const sides = bySide
    ? step.sides.map((side) => ({ id: side.id, label: side.name[language], sign: side.sign }))
    : seats.map((seat) => ({ id: seat.id, label: step.nameOf(seat.id) }));
  const counts = new Map<string, WebBlock['cells'][number]>();
  for (const thread of web) {
    const [from, to] = ends(thread, bySide);
    if (thread.kind !== 'understood' || from === undefined || to === undefined || from === to) continue;
    const key = `${from}>${to}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const label = (id: string) => sides.find((side) => side.id === id)?.label ?? '';
  const gaps = bySide
    ? sides.flatMap((a) =>
        sides.filter((b) => b !== a && !counts.has(`${a.id}>${b.id}`)).map((b) => ({ from: a.label, to: b.label })),
      )
    : [];
  const named = gaps.slice(0, GAPS).map((gap) => fill(TEXT.gap[language], gap));
  const start = step.start();
  return [
    {
      type: 'web',
      id: 'web',
      area: 'board',
      title: TEXT.web[language],
      hint: [
        TEXT.webHint[language],
        ...(named.length > 0 ? [fill(TEXT.webGap[language], { pairs: named.join(', ') })] : []),
      ].join(' '),
      sides,
      cells: [...counts.values()],
      items: web.flatMap((thread) => {
        const [from, to] = ends(thread, bySide);
        const names = [step.nameOf(thread.from), step.nameOf(thread.to)];
        return from === undefined || to === undefined
          ? []
          : [
              {
                id: thread.id,
                at: thread.at - start,
                kind: thread.kind,
                from: names[0] || label(from),
                to: names[1] || label(to),
                text: thread.text,
              },
            ];
      }),
    },
  ];
};

/** Roles whose secret may be read: opened by somebody who had them, or all of them when the scenario says so. */
export const openedRoles = (state: State, step: Step): ReadonlySet<string> => {
  const all = step.config.secrets === 'reveal' && (step.part === 'all' || !step.current);
  const roles = all ? step.seats.flatMap((seat) => step.rolesOf(seat.id).map((role) => role.id)) : [];
  return new Set([...roles, ...state.opened.map((one) => one.role)]);
};

/** The session once more. On the big screen it follows what the facilitator shows. */
export const replayBlock = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  const { shown } = state;
  if (viewer.role === 'projector' && !shown) return [];
  return [
    {
      type: 'replay',
      id: 'replay',
      area: 'board',
      title: TEXT.replay[language],
      hint: TEXT.replayHint[language],
      ...step.replay(viewer, openedRoles(state, step)),
      ...(viewer.role === 'projector' && shown ? { follow: { at: shown.at, ...(shown.eyes ? { eyes: shown.eyes } : {}) } } : {}),
      ...(viewer.role === 'facilitator' && step.current
        ? { share: { label: TEXT.show[language], send: { type: 'debrief.show', step: step.id } } }
        : {}),
    },
  ];
};

/** While the big screen looks back, the facilitator can bring the questions back to it. */
export const hideControl = (state: State, viewer: Viewer, step: Step): readonly Block[] =>
  viewer.role === 'facilitator' && step.current && state.shown
    ? [
        {
          type: 'controls',
          id: 'hide-replay',
          area: 'now',
          items: [
            { id: 'hide', label: TEXT.hide[viewer.language], icon: 'arrow-left', send: { type: 'debrief.hide', step: step.id } },
          ],
        },
      ]
    : [];

/** For who had a role with a secret: open it, or close it again. */
export const secretControls = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  if (viewer.role !== 'participant' || !step.current || step.config.secrets === 'reveal') return [];
  const language = viewer.language;
  const items = step
    .rolesOf(viewer.seat)
    .filter((role) => role.hasSecret)
    .map((role): Control => {
      const open = state.opened.some((one) => one.role === role.id && one.by === viewer.seat);
      return {
        id: role.id,
        label: fill((open ? TEXT.closeSecret : TEXT.openSecret)[language], { role: role.name[language] }),
        style: 'quiet',
        pressed: open,
        send: { type: 'debrief.open', step: step.id, role: role.id, open: !open },
      };
    });
  return items.length === 0
    ? []
    : [
        {
          type: 'controls',
          id: 'secrets',
          area: 'now',
          title: TEXT.secrets[language],
          hint: TEXT.secretsHint[language],
          items,
        },
      ];
};
