// What each viewer sees of a sentence that a group builds together, line by line.

import type { Block, BoardBlock, Control, FormBlock } from '../../blocks/block.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill } from '../../core/words.ts';
import { entryOf } from '../entries.ts';
import { audience, withdrawal } from './board.ts';
import { ofVersion, sentenceOf, standingLines, writers } from './harvest.ts';
import {
  groupName,
  groupOf,
  groupsIn,
  isOpen,
  LINE_MAX,
  mayRead,
  type State,
  type Step,
  standing,
  type Version,
} from './state.ts';
import { TEXT } from './text.ts';

/** What this viewer may read of what stands in the sentences. */
export const readableLines = (state: State, viewer: Viewer, step: Step): readonly Version[] =>
  writers(state)
    .flatMap((group) => standingLines(state, group, step))
    .filter((version) => mayRead(state, version, viewer, step));

/** A form for each line. Its id is that of the version it shows: when somebody else writes there, the new text comes in a new
 * form, and what is being typed stays with the version that it started from. */
const forms = (state: State, viewer: Viewer & { role: 'participant' }, step: Step): readonly FormBlock[] => {
  const { language, seat } = viewer;
  const group = groupOf(seat, step);
  if (!step.current || (groupsIn(step).length > 0 && group === undefined)) return [];
  return step.config.lines.map((line) => {
    const found = standing(state, line.id, group);
    const now = found && !step.hidden.has(found.id) ? found : undefined;
    const name = now ? step.nameOf(now.by) : '';
    const last = name ? fill(TEXT.last[language], { name }) : TEXT.lastUnnamed[language];
    return {
      type: 'form',
      id: `line-${step.id}-${line.id}-${found?.id ?? 'new'}`,
      area: 'now',
      prompt: line.starter[language],
      hint: line.hint?.[language] ?? TEXT.lineHint[language],
      audience: audience(state, step, language),
      fields: [{ name: 'text', kind: 'text', label: line.starter[language], max: LINE_MAX, ...(now ? { value: now.text } : {}) }],
      send: { type: 'canvas.line', step: step.id, line: line.id, base: found?.id ?? '' },
      submit: TEXT.line[language],
      ...(now ? { sent: last } : {}),
    };
  });
};

const controls = (version: Version, viewer: Viewer, proposal: boolean, step: Step): readonly Control[] => {
  if (viewer.role !== 'participant' || !step.current) return [];
  const { language } = viewer;
  const adopt: Control = {
    id: 'adopt',
    label: TEXT.adopt[language],
    send: { type: 'canvas.adopt', step: step.id, contribution: version.id },
    // Beside one's own work, so that nobody swaps lines by chance.
    style: 'quiet',
  };
  return [
    ...(proposal && version.group === groupOf(viewer.seat, step) && !step.hidden.has(version.id) ? [adopt] : []),
    ...(version.by === viewer.seat ? [withdrawal(version.id, language, step)] : []),
  ];
};

const board = (state: State, viewer: Viewer, step: Step): BoardBlock => {
  const { language } = viewer;
  const item = (version: Version, proposal: boolean) => {
    const group = version.group === undefined ? '' : groupName(version.group, step, language);
    const tag = [(proposal ? TEXT.proposal : TEXT.lastTag)[language], group].filter(Boolean).join(' · ');
    return {
      ...entryOf({ ...ofVersion(state, version, language, step), text: version.text }, viewer, step),
      column: version.line,
      tag,
      controls: controls(version, viewer, proposal, step),
    };
  };
  return {
    type: 'board',
    id: `board-${step.id}`,
    area: 'board',
    title: TEXT.lines[language],
    columns: step.config.lines.map((line) => ({ id: line.id, title: line.starter[language] })),
    empty: (isOpen(state, step) || viewer.role !== 'projector' ? TEXT.empty : TEXT.emptyLater)[language],
    items: [
      ...readableLines(state, viewer, step).map((version) => item(version, false)),
      ...state.proposals.filter((version) => mayRead(state, version, viewer, step)).map((version) => item(version, true)),
    ],
  };
};

/** The sentences as they read now, one for each group. */
const sentences = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const { language } = viewer;
  const shown = { ...state, versions: readableLines(state, viewer, step) };
  return writers(shown).map((group) => ({
    type: 'text',
    id: `sentence-${step.id}-${group ?? 'all'}`,
    ...(group === undefined || viewer.role !== 'facilitator' ? {} : { group }),
    area: 'board',
    title:
      group === undefined
        ? TEXT.sentence[language]
        : fill(TEXT.sentenceOf[language], { group: groupName(group, step, language) }),
    text: sentenceOf(shown, group, language, step),
    tone: 'story',
  }));
};

export const sentenceView = (state: State, viewer: Viewer, step: Step): readonly Block[] => [
  ...(viewer.role === 'participant' ? forms(state, viewer, step) : []),
  ...sentences(state, viewer, step),
  board(state, viewer, step),
];
