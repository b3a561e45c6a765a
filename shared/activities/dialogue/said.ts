// What was said, as people read it: with what it answers, who understood it, and what one can do with it.

import type { Control, EntriesBlock, Entry } from '../../blocks/block.ts';
import type { Contribution, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { entryOf } from '../entries.ts';
import { type Config, ECHO_MAX, KEYWORD_MAX, SAY_MAX } from './schema.ts';
import { echoBy, leads, maySayBack, type State, type Statement, speaks, statementNamed, understood } from './state.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

/** A person by name where names may be said, else by their side. */
export const whoIs = (seat: string, side: string | undefined, language: Language, step: Step): string =>
  step.nameOf(seat) || step.sides.find((one) => one.id === side)?.name[language] || TEXT.somebody[language];

export const wordsOf = (statement: Statement, language: Language, step: Step): string =>
  statement.text || fill(TEXT.turnOf[language], { name: whoIs(statement.by, statement.side, language, step) });

export const contributionOf = (statement: Statement, step: Step): Contribution => {
  const side = step.sides.find((one) => one.id === statement.side);
  return {
    id: statement.id,
    step: step.id,
    part: statement.round,
    by: statement.by,
    at: statement.at,
    text: wordsOf(statement, step.language, step),
    audience: 'all',
    ...(side ? { sign: side.sign } : {}),
    ...(statement.parked ? { note: TEXT.parkedNote[step.language] } : {}),
  };
};

/** Who understood this, each once: by side where there are sides. */
const understoodBy = (state: State, statement: Statement, language: Language, step: Step): readonly string[] => {
  const echoes = state.echoes.filter((one) => one.of === statement.id && one.answer === 'meant');
  const names = echoes.map(
    (one) => step.sides.find((side) => side.id === one.side)?.name[language] ?? whoIs(one.by, one.side, language, step),
  );
  return [...new Set(names)];
};

const tagOf = (state: State, statement: Statement, viewer: Viewer, step: Step): string => {
  const { language } = viewer;
  const to = statementNamed(state, statement.answers);
  const by = understoodBy(state, statement, language, step);
  const mine = viewer.role === 'participant' ? echoBy(state, viewer.seat, statement.id) : undefined;
  const own =
    mine && mine.answer === undefined
      ? TEXT.waiting[language]
      : mine?.answer === 'not-quite'
        ? mine.hint
          ? fill(TEXT.notYetHint[language], { hint: mine.hint })
          : TEXT.notYet[language]
        : '';
  return [
    to ? fill(TEXT.answers[language], { name: whoIs(to.by, to.side, language, step) }) : '',
    by.length > 0 ? fill(TEXT.understoodBy[language], { names: by.join(', ') }) : '',
    own,
  ]
    .filter(Boolean)
    .join(' · ');
};

const controlsOf = (state: State, statement: Statement, viewer: Viewer, step: Step): readonly Control[] => {
  const { language } = viewer;
  const one = { step: step.id, contribution: statement.id };
  const controls: Control[] = [];
  if (viewer.role === 'projector' || !step.current) return controls;
  if (viewer.role === 'participant' && statement.by !== viewer.seat && speaks(viewer.seat, step)) {
    const last = echoBy(state, viewer.seat, statement.id);
    if (maySayBack(state, viewer.seat, statement.id, step))
      controls.push({
        id: 'echo',
        label: (last ? TEXT.echoAgain : TEXT.echo)[language],
        style: 'plain',
        send: { type: 'dialogue.echo', ...one },
        ask: {
          name: 'text',
          label: (state.spoken ? TEXT.echoSpokenAsk : TEXT.echoAsk)[language],
          max: state.spoken ? KEYWORD_MAX : ECHO_MAX,
        },
      });
    if (understood(state, viewer.seat, statement.id) && !state.spoken)
      controls.push({
        id: 'answer',
        label: TEXT.answer[language],
        style: 'plain',
        send: { type: 'dialogue.say', step: step.id, answers: statement.id },
        ask: { name: 'text', label: TEXT.answerAsk[language], max: SAY_MAX },
      });
  }
  if (leads(viewer, step))
    controls.push({ id: 'park', label: TEXT.park[language], style: 'quiet', send: { type: 'dialogue.park', ...one } });
  if (ownOf(statement, viewer)) controls.push(withdraw(statement, language, step));
  return controls;
};

const withdraw = (statement: Statement, language: Language, step: Step): Control => ({
  id: 'withdraw',
  label: TEXT.withdraw[language],
  icon: 'trash-2',
  style: 'quiet',
  confirm: TEXT.withdrawAsk[language],
  send: { type: 'dialogue.withdraw', step: step.id, contribution: statement.id },
});

/** What was said, newest last. `area`: where it stands. */
export const statementsBlock = (state: State, viewer: Viewer, step: Step, area: EntriesBlock['area']): EntriesBlock => ({
  type: 'entries',
  id: `said-${step.id}`,
  area,
  title: TEXT.statements[viewer.language],
  empty: TEXT.statementsEmpty[viewer.language],
  items: state.statements
    .filter((one) => !one.parked && (!step.hidden.has(one.id) || viewer.role === 'facilitator' || ownOf(one, viewer)))
    .map((one): Entry => {
      const tag = tagOf(state, one, viewer, step);
      return {
        ...entryOf(contributionOf(one, step), viewer, step),
        text: wordsOf(one, viewer.language, step),
        ...(tag ? { tag } : {}),
        controls: controlsOf(state, one, viewer, step),
      };
    }),
});

const ownOf = (one: Statement, viewer: Viewer): boolean => viewer.role === 'participant' && one.by === viewer.seat;

/** Solutions that wait: everybody sees them, nothing is lost. */
export const parkedBlock = (state: State, viewer: Viewer, step: Step): readonly EntriesBlock[] => {
  const { language } = viewer;
  const parked = state.statements.filter(
    (one) => one.parked && (!step.hidden.has(one.id) || viewer.role === 'facilitator' || ownOf(one, viewer)),
  );
  if (parked.length === 0) return [];
  return [
    {
      type: 'entries',
      id: `parked-${step.id}`,
      area: 'board',
      title: TEXT.parked[language],
      empty: TEXT.parkedEmpty[language],
      items: parked.map((one): Entry => {
        const { note: _note, ...entry } = entryOf(contributionOf(one, step), viewer, step);
        const own = ownOf(one, viewer);
        const may = viewer.role !== 'projector' && (own || leads(viewer, step));
        const release: Control = {
          id: 'release',
          label: (own ? TEXT.release : TEXT.bringBack)[language],
          style: 'quiet',
          send: { type: 'dialogue.release', step: step.id, contribution: one.id },
        };
        return {
          ...entry,
          ...(own ? { tag: TEXT.parkedOwn[language] } : {}),
          controls: [...(may ? [release] : []), ...(own ? [withdraw(one, language, step)] : [])],
        };
      }),
    },
  ];
};
