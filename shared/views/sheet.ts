// The run sheet: every part with its planned and its real time, and when it will all be over.

import type { Plan, SheetBlock, SheetRow } from '../blocks/block.ts';
import { house } from '../context.ts';
import type { Position, Session } from '../core/session.ts';
import type { Language } from '../core/words.ts';
import { planOf } from '../services/clock.ts';
import { placeIn, planned, route } from '../services/route.ts';
import { BOARD } from './board-text.ts';
import { TEXT } from './text.ts';

/** Milliseconds spent in a part, in visits that are over; undefined when there were none. */
const spent = (session: Session, at: Position): number | undefined => {
  const over = session.visits.filter((one) => one.step === at.step && one.part === at.part && one.until !== undefined);
  return over.length === 0 ? undefined : over.reduce((sum, one) => sum + (one.until ?? one.at) - one.at, 0);
};

const plan = (session: Session, language: Language): Plan | undefined => {
  const found = planOf(session, house);
  if (!found) return undefined;
  const text = BOARD[language];
  return {
    ...found,
    controls: [
      ...(found.rest > 0 ? [{ id: 'fit', label: text.fit, icon: 'timer', send: { type: 'clock.fit' } }] : []),
      {
        id: 'aim',
        label: text.aim,
        icon: 'clock',
        send: { type: 'clock.aim' },
        ask: { name: 'minutes', label: text.aimAsk, max: 3 },
        submit: text.timeGo,
      },
    ],
  };
};

export const sheet = (session: Session, language: Language): SheetBlock => {
  const list = route(session, house);
  const here = placeIn(list, session.position);
  const over = session.phase === 'ended';
  const text = BOARD[language];
  const rows = list.map((place, at): SheetRow => {
    const step = session.steps.find((one) => one.id === place.step);
    const parts = house.partsOf(session, place.step);
    const part = parts.find((one) => one.id === place.part);
    const title = step?.title[language] ?? '';
    const been = session.visits.some((visit) => visit.step === place.step && visit.part === place.part);
    const state = (over ? been : at < here) ? 'done' : !over && at === here ? 'now' : 'next';
    const real = spent(session, place);
    return {
      id: `${place.step}.${place.part}`,
      title: parts.length > 1 ? (part?.title[language] ?? title) : title,
      subtitle: parts.length > 1 ? title : '',
      minutes: planned(session, place, house),
      ...(real === undefined ? {} : { spent: real }),
      state,
      ...(part?.sign ? { sign: part.sign } : {}),
      ...(state !== 'now' && !over
        ? {
            go: {
              id: 'go',
              label: part?.title[language] ?? title,
              send: { type: 'progress.go', step: place.step, part: place.part },
            },
          }
        : {}),
      ...(state === 'next' && session.phase === 'playing'
        ? {
            controls: [
              {
                id: 'length',
                label: text.length,
                send: { type: 'clock.plan', step: place.step, part: place.part },
                ask: { name: 'minutes', label: text.lengthAsk, value: String(planned(session, place, house)), max: 3 },
                submit: text.timeGo,
              },
            ],
          }
        : {}),
    };
  });
  const time = plan(session, language);
  return { type: 'sheet', id: 'sheet', area: 'sheet', title: TEXT[language].sheet, ...(time ? { plan: time } : {}), items: rows };
};
