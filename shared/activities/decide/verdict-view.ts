// The verdict: one decision with an owner, or the inspectors' word after their list.

import type { Block, Field, FormBlock } from '../../blocks/block.ts';
import type { StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill } from '../../core/words.ts';
import { verdictText } from './harvest.ts';
import { mayJudge, OPTION_MAX, VERDICT_MAX } from './rules.ts';
import type { Config } from './schema.ts';
import { proposed, type State } from './state.ts';
import { PART_TEXT, TEXT } from './text.ts';

type Step = StepContext<Config>;

/** The points that the inspectors look at, with which are in order once the verdict is given. */
const checklist = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  if (step.config.checklist.length === 0) return [];
  return [
    {
      type: 'entries',
      id: `checklist-${step.id}`,
      area: 'board',
      title: TEXT.checklist[language],
      empty: '',
      items: step.config.checklist.map((one) => ({
        id: one.id,
        text: one.text[language],
        ...(state.verdict ? { tag: (state.verdict.checked.includes(one.id) ? TEXT.inOrder : TEXT.open)[language] } : {}),
        controls: [],
      })),
    },
  ];
};

const settle = (state: State, viewer: Viewer, step: Step): FormBlock => {
  const language = viewer.language;
  const { verdict } = state;
  const { verdicts, checklist } = step.config;
  const judged = verdicts.length > 0;
  const fields: Field[] = [];
  if (checklist.length > 0)
    fields.push({
      name: 'checked',
      kind: 'many',
      label: `${TEXT.checklist[language]}: ${TEXT.inOrder[language]}`,
      optional: true,
      options: checklist.map((one) => ({ value: one.id, label: one.text[language] })),
    });
  if (judged)
    fields.push({
      name: 'choice',
      kind: 'one',
      label: TEXT.which[language],
      options: verdicts.map((one) => ({ value: one.id, label: one.text[language] })),
      ...(verdict?.choice ? { value: verdict.choice } : {}),
    });
  fields.push({
    name: 'text',
    kind: 'text',
    label: (judged ? TEXT.why : TEXT.verdict)[language],
    max: VERDICT_MAX,
    value: verdict?.text ?? (judged ? '' : (proposed(state)?.text[language] ?? '')),
  });
  if (!judged)
    fields.push({
      name: 'owner',
      kind: 'one',
      label: TEXT.owner[language],
      optional: true,
      options: [{ value: '', label: TEXT.nobody[language] }, ...step.seats.map((seat) => ({ value: seat.id, label: seat.name }))],
      value: verdict?.owner ?? '',
    });
  fields.push({
    name: 'when',
    kind: 'line',
    label: TEXT.when[language],
    optional: true,
    max: OPTION_MAX,
    value: verdict?.when ?? '',
  });
  return {
    type: 'form',
    id: `settle-${step.id}`,
    area: 'now',
    prompt: (judged ? TEXT.which : TEXT.verdict)[language],
    audience: TEXT.all[language],
    fields,
    send: { type: 'decide.verdict', step: step.id },
    submit: (judged ? TEXT.giveVerdict : TEXT.record)[language],
    repeats: true,
  };
};

export const verdictBlocks = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  const blocks: Block[] = [];
  const verdict = state.verdict;
  const judges = viewer.role !== 'projector' && mayJudge(viewer, step);
  if (verdict) {
    const owner = verdict.owner ? step.nameOf(verdict.owner) : '';
    const rest = [
      owner ? fill(TEXT.ownedBy[language], { name: owner }) : '',
      verdict.when ? fill(TEXT.lookBack[language], { when: verdict.when }) : '',
    ].filter(Boolean);
    blocks.push({
      type: 'notice',
      id: `verdict-${step.id}`,
      area: 'now',
      tone: 'event',
      title: (step.config.verdicts.length > 0 ? TEXT.which : PART_TEXT.verdict.title)[language],
      text: [verdictText(state, step, language), ...rest].join('\n\n'),
      controls: [],
    });
  }
  if (judges && step.current) blocks.push(settle(state, viewer, step));
  if (!verdict && !judges) {
    const text = step.config.jury === 'inspector' ? TEXT.pendingJury : TEXT.pending;
    blocks.push({ type: 'text', id: 'pending', area: 'now', text: text[language], tone: 'quiet' });
  }
  return [...blocks, ...checklist(state, viewer, step)];
};
