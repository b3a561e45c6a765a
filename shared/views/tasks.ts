// What somebody does beside a role: who watches gets something to watch for; who leads a table sees how far it is, and can take a
// line out of sight.

import type { Block, Entry } from '../blocks/block.ts';
import { groupsHere, house } from '../context.ts';
import type { Waiting } from '../core/activity.ts';
import { present, type Session } from '../core/session.ts';
import type { SeatId } from '../core/viewer.ts';
import type { Language } from '../core/words.ts';
import { leadsOver } from '../services/room.ts';
import { groupName } from './group-name.ts';

const en = {
  watchTitle: 'You watch for all of us',
  watch: [
    'Who is spoken to, and who is not? Note three moments, in the words that were said.',
    'When does the mood change, and what was said just before? Note three moments.',
    'Which question opens something up? Note it word for word, and what came after.',
  ],
  watchAfter: 'In the debrief you tell what you saw and heard, not what you think of it.',
  leadTitle: (group: string) => `You lead ${group}`,
  lead: (done: number, of: number) => `${done} of ${of} done.`,
  leadAll: 'Everybody is done.',
  leadHelp: 'Stuck? “Ask for help” calls the facilitator to your table. You can take a line that hurts out of sight.',
  lines: 'Lines at this table',
  none: 'No lines yet.',
  hide: 'Hide',
  hideAsk: 'Take this line out of sight? Its author and the facilitator still see it; only the facilitator can bring it back.',
};

const nl: typeof en = {
  watchTitle: 'Jij kijkt voor ons allemaal',
  watch: [
    'Wie wordt aangesproken, en wie niet? Schrijf drie momenten op, in de woorden die vielen.',
    'Wanneer verandert de sfeer, en wat werd er vlak daarvoor gezegd? Schrijf drie momenten op.',
    'Welke vraag maakt iets los? Schrijf hem woordelijk op, en wat er daarna kwam.',
  ],
  watchAfter: 'In de nabespreking vertel je wat je zag en hoorde, niet wat je ervan vindt.',
  leadTitle: (group) => `Jij bent gespreksleider van ${group}`,
  lead: (done, of) => `Klaar: ${done} van de ${of}.`,
  leadAll: 'Iedereen is klaar.',
  leadHelp:
    'Loopt het vast? Met ‘Hulp vragen’ roep je de begeleider naar je tafel. Een zin die pijn doet, kun je uit beeld halen.',
  lines: 'Zinnen aan deze tafel',
  none: 'Nog geen zinnen.',
  hide: 'Verbergen',
  hideAsk: 'Deze zin uit beeld halen? De schrijver en de begeleider zien hem nog; alleen de begeleider kan hem weer laten zien.',
};

const TEXT = { en, nl };

const watches = (session: Session, seat: SeatId, language: Language): readonly Block[] => {
  const text = TEXT[language];
  const observers = present(session).filter((one) => session.tasks[one.id] === 'observer');
  const mine = text.watch[observers.findIndex((one) => one.id === seat) % text.watch.length] ?? '';
  return [
    {
      type: 'text',
      id: 'observe',
      area: 'now',
      title: text.watchTitle,
      text: `${mine}\n\n${text.watchAfter}`,
      tone: 'prompt',
    },
  ];
};

const leads = (session: Session, seat: SeatId, waiting: Waiting, language: Language): readonly Block[] => {
  const kind = session.position && groupsHere(session, session.position.step);
  const group = house.groupHere(session, seat);
  if (!kind || !group) return [];
  const text = TEXT[language];
  const mine = new Set(group.seats);
  const done = waiting.done.filter((one) => mine.has(one)).length;
  const of = done + waiting.open.filter((one) => mine.has(one)).length;
  const lines = house
    .contributions(session)
    .filter((one) => leadsOver(session, seat, one, house) && !session.hidden.includes(one.id));
  return [
    {
      type: 'text',
      id: 'lead',
      area: 'now',
      title: text.leadTitle(groupName(session, kind, group.id, language)),
      text: `${of > 0 && done === of ? text.leadAll : text.lead(done, of)} ${text.leadHelp}`,
      tone: 'quiet',
    },
    {
      type: 'entries',
      id: 'lead-lines',
      area: 'board',
      title: text.lines,
      empty: text.none,
      folded: true,
      items: lines.map(
        (one): Entry => ({
          id: one.id,
          text: one.text,
          ...(one.sign ? { sign: one.sign } : {}),
          controls: [
            {
              id: 'hide',
              label: text.hide,
              icon: 'eye-off',
              style: 'quiet',
              confirm: text.hideAsk,
              send: { type: 'entry.hide', contribution: one.id },
            },
          ],
        }),
      ),
    },
  ];
};

export const taskBlocks = (session: Session, seat: SeatId, waiting: Waiting, language: Language): readonly Block[] => {
  if (session.phase !== 'playing') return [];
  switch (session.tasks[seat]) {
    case 'observer':
      return watches(session, seat, language);
    case 'moderator':
      return leads(session, seat, waiting, language);
    default:
      return [];
  }
};
