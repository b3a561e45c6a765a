// Who a participant is now: the character or themselves, what they wear, whom they sit with, and their way through the
// perspectives.

import type { RoleBlock } from '../blocks/block.ts';
import { type Hat, isHat, type Sign } from '../blocks/stage.ts';
import { groupsHere, groupsOf, house, sideOf } from '../context.ts';
import { present, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import { type Language, listed } from '../core/words.ts';
import { roleOf } from '../services/casting.ts';
import { groupName } from './group-name.ts';
import { TEXT } from './text.ts';

export const HAT: Readonly<Record<Hat, Readonly<Record<Language, string>>>> = {
  white: { nl: 'witte hoed', en: 'white hat' },
  red: { nl: 'rode hoed', en: 'red hat' },
  black: { nl: 'zwarte hoed', en: 'black hat' },
  yellow: { nl: 'gele hoed', en: 'yellow hat' },
  green: { nl: 'groene hoed', en: 'green hat' },
  blue: { nl: 'blauwe hoed', en: 'blue hat' },
};

/** `asks`: what the kind asks of this seat. `asked`: prompts that stand below it, and are not said twice. */
export const roleBlock = (
  session: Session,
  seat: SeatId,
  language: Language,
  sign: Sign | undefined,
  asks: string | undefined,
  asked: readonly string[] = [],
): RoleBlock => {
  const text = TEXT[language];
  const me = session.seats[seat];
  const cast = roleOf(session, seat);
  const side = sideOf(session, seat);
  const step = session.steps.find((one) => one.id === session.position?.step);
  const part = session.position ? house.partAt(session, session.position) : undefined;
  const worn = sign && isHat(sign) ? text.withHat(HAT[sign][language]) : '';
  // A character belongs to the steps that cast, and to their turns; elsewhere people are themselves.
  const on = step?.cast ? step.cast !== 'rotate' || (part?.turn ?? step.turn) !== undefined : step?.fiction === true;
  const character = on ? cast : undefined;
  return {
    type: 'role',
    id: 'role',
    area: 'role',
    name: [character?.name[language] ?? me?.name ?? '', worn].filter(Boolean).join(', '),
    line:
      (side && character ? [side.name[language], character.line[language]].join('. ') : character?.line[language]) ??
      asks ??
      (part && asked.includes(part.prompt[language]) ? '' : part?.prompt[language]) ??
      text.lobbyPrompt,
    ...(character || worn ? {} : { self: true }),
    ...(sign ? { sign } : {}),
    ...(me ? { avatar: me.avatar } : {}),
    facets: character
      ? [
          { label: text.emotion, text: character.emotion[language] },
          { label: text.body, text: character.body[language] },
          { label: text.reason, text: character.reason[language] },
        ]
      : [],
    ...(character?.secret ? { secret: character.secret[language] } : {}),
    ...(company(session, seat, language) ?? {}),
    ...(character ? mirrored(session, seat, language) : {}),
    ...(path(session, seat, language) ?? {}),
  };
};

/** Whom somebody sits with, in a part that works in groups. */
const company = (session: Session, seat: SeatId, language: Language): Pick<RoleBlock, 'with'> | undefined => {
  const kind = session.position && session.phase === 'playing' ? groupsHere(session, session.position.step) : undefined;
  const group = kind && groupsOf(session, kind).find((one) => one.seats.includes(seat));
  const others = group?.seats.filter((one) => one !== seat && session.seats[one]?.removed === false) ?? [];
  if (!kind || !group || others.length === 0) return undefined;
  const names = others.map((one) => session.seats[one]?.name ?? '').join(', ');
  return { with: `${groupName(session, kind, group.id, language)}: ${names}` };
};

/** A mirror: with one or two others in the same role, whom one may want to find. More than that, and the role is a group’s. */
const mirrored = (session: Session, seat: SeatId, language: Language): Pick<RoleBlock, 'shared'> => {
  const role = session.roles[seat];
  const others = present(session).filter((one) => one.id !== seat && session.roles[one.id] === role && !session.tasks[one.id]);
  if (role === undefined || session.tasks[seat] || others.length === 0 || others.length > 2) return {};
  return {
    shared: TEXT[language].mirror(
      listed(
        others.map((one) => one.name),
        language,
      ),
    ),
  };
};

/** Which perspectives this person holds, turn by turn: the promise, and the proof. */
const path = (session: Session, seat: SeatId, language: Language): Pick<RoleBlock, 'path'> | undefined => {
  if (session.turn === undefined || session.scenario.perspectives.length === 0) return undefined;
  const { turn } = session;
  const steps = session.plan.flatMap((one, at) => {
    const side = session.scenario.perspectives.find((each) => each.id === one[seat]);
    const state = at < turn ? ('done' as const) : at === turn ? ('now' as const) : ('next' as const);
    return side ? [{ label: side.name[language], sign: side.sign, state }] : [];
  });
  return steps.length > 1 ? { path: steps } : undefined;
};
