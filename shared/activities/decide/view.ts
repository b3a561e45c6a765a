// What each viewer sees of a decision.

import type { Block, Choice, ChoicesBlock, Control } from '../../blocks/block.ts';
import type { ActivityView, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { authorOf, entryOf } from '../entries.ts';
import { consentsOf, harvest, isOpen } from './harvest.ts';
import { LINE_MAX, LINES_EACH, mayAdd, mayDissent, OPTION_MAX } from './rules.ts';
import { ANSWERS, type Config } from './schema.ts';
import { dotsOn, proposed, type State, withProposal } from './state.ts';
import { ANSWER_TEXT, PART_TEXT, TEXT } from './text.ts';
import { verdictBlocks } from './verdict-view.ts';

type Step = StepContext<Config>;

const choiceControls = (state: State, option: string, viewer: Viewer, step: Step): readonly Control[] => {
  const language = viewer.language;
  const base = { step: step.id, option };
  if (viewer.role === 'projector' || !step.current) return [];
  const controls: Control[] = [];
  if (step.part === 'lines')
    for (const hat of ['yellow', 'black'] as const) {
      if (state.lines.filter((line) => line.option === option && line.hat === hat).length >= LINES_EACH) continue;
      controls.push({
        id: hat,
        label: TEXT[hat][language],
        icon: 'plus',
        send: { type: 'decide.line', ...base, hat },
        ask: { name: 'text', label: (hat === 'yellow' ? TEXT.yellowAsk : TEXT.blackAsk)[language], max: LINE_MAX },
      });
    }
  if (step.part === 'dots' && viewer.role === 'participant' && !state.revealed.includes('dots')) {
    const mine = state.dots[viewer.seat] ?? [];
    if (mine.length < step.config.dots)
      controls.push({ id: 'put', label: TEXT.put[language], icon: 'plus', send: { type: 'decide.dot', ...base, put: true } });
    if (mine.includes(option))
      controls.push({
        id: 'take',
        label: TEXT.take[language],
        icon: 'minus',
        style: 'quiet',
        send: { type: 'decide.dot', ...base, put: false },
      });
  }
  if (viewer.role === 'facilitator' && step.part === 'consent')
    controls.push({
      id: 'propose',
      label: TEXT.propose[language],
      pressed: proposed(state)?.id === option,
      send: { type: 'decide.propose', ...base },
    });
  return controls;
};

const choices = (state: State, viewer: Viewer, step: Step): ChoicesBlock => {
  const language = viewer.language;
  const open = isOpen(state, 'dots', step) && Object.keys(state.dots).length > 0;
  const most = Math.max(0, ...state.options.map((option) => dotsOn(state, option.id)));
  const mine = viewer.role === 'participant' ? (state.dots[viewer.seat] ?? []) : [];
  const left = step.config.dots - mine.length;
  const item = (option: State['options'][number]): Choice => ({
    id: option.id,
    label: option.text[language],
    lines: state.lines
      .filter((line) => line.option === option.id && !step.hidden.has(line.id))
      .map((line) => ({ sign: line.hat, text: line.text })),
    controls: choiceControls(state, option.id, viewer, step),
    ...(open ? { count: dotsOn(state, option.id), leading: most > 0 && dotsOn(state, option.id) === most } : {}),
    ...(mine.includes(option.id) ? { mine: mine.filter((dot) => dot === option.id).length } : {}),
  });
  const hint =
    step.part === 'dots' && viewer.role === 'participant' && !open
      ? `${language === 'nl' ? `Je hebt nog ${left} ${left === 1 ? 'stip' : 'stippen'}.` : `You have ${left} ${left === 1 ? 'dot' : 'dots'} left.`} ${TEXT.blind[language]}`
      : step.part === 'lines'
        ? PART_TEXT.lines.prompt[language]
        : undefined;
  return {
    type: 'choices',
    id: `options-${step.id}`,
    area: step.part === 'lines' || step.part === 'dots' ? 'now' : 'board',
    title: step.config.question[language],
    ...(hint ? { hint } : {}),
    items: state.options.filter((option) => !step.hidden.has(option.id)).map(item),
  };
};

const consentForm = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  if (viewer.role !== 'participant' || !proposed(state) || state.revealed.includes('consent')) return [];
  const mine = state.consents.find((one) => one.by === viewer.seat);
  const need = step.config.need?.[language];
  return [
    {
      type: 'form',
      id: `consent-${step.id}-${proposed(state)?.id ?? ''}`,
      area: 'now',
      prompt: TEXT.answer[language],
      audience: TEXT.consentAudience[language],
      fields: [
        {
          name: 'answer',
          kind: 'one',
          label: TEXT.answer[language],
          options: ANSWERS.map((value) => ({ value, label: ANSWER_TEXT[value][language] })),
          ...(mine ? { value: mine.answer } : {}),
        },
        { name: 'reason', kind: 'line', label: TEXT.reason[language], optional: true, max: LINE_MAX, value: mine?.reason ?? '' },
        ...(need
          ? [{ name: 'need', kind: 'line' as const, label: need, optional: true, max: LINE_MAX, value: mine?.need ?? '' }]
          : []),
      ],
      send: { type: 'decide.consent', step: step.id },
      submit: TEXT.send[language],
      ...(mine ? { sent: TEXT.sent[language] } : {}),
    },
  ];
};

const consentBoard = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  const open = isOpen(state, 'consent', step);
  if (step.part !== 'consent' && state.consents.length === 0) return [];
  const seen = consentsOf(state, step).filter((one) => (open || one.by === authorOf(viewer)) && !step.hidden.has(one.id));
  const answers = ANSWERS.map((answer) => {
    const count = open ? state.consents.filter((one) => one.answer === answer).length : 0;
    return `${ANSWER_TEXT[answer][language]} ${count}`;
  });
  // Per perspective, when people answer for one.
  if (open && seen.some((one) => step.sideOf(one.by)))
    return [
      {
        type: 'board',
        id: `consents-${step.id}`,
        area: 'board',
        title: TEXT.bySide[language],
        hint: answers.join(' · '),
        columns: step.sides.map((side) => ({ id: side.id, title: side.name[language], sign: side.sign })),
        empty: TEXT.noAnswerYet[language],
        items: seen.flatMap((one) => {
          const column = step.sideOf(one.by)?.id;
          return column === undefined ? [] : [{ ...entryOf(one, viewer, step), column }];
        }),
      },
    ];
  return [
    {
      type: 'entries',
      id: `consents-${step.id}`,
      area: 'board',
      title: open ? `${TEXT.answers[language]} ${answers.join(' · ')}` : TEXT.answers[language],
      empty: TEXT.noAnswers[language],
      items: seen.map((one) => entryOf(one, viewer, step)),
    },
  ];
};

/** A line that is kept beside the decision, from who could not go along; and those that were. */
const minority = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const language = viewer.language;
  const blocks: Block[] = [];
  if (viewer.role === 'participant' && step.current && mayDissent(state, viewer.seat, step))
    blocks.push({
      type: 'form',
      id: `minority-${step.id}`,
      area: 'now',
      prompt: TEXT.minorityAsk[language],
      audience: TEXT.all[language],
      fields: [{ name: 'text', kind: 'line', label: TEXT.minorityAsk[language], max: LINE_MAX }],
      send: { type: 'decide.minority', step: step.id },
      submit: TEXT.minoritySend[language],
      repeats: true,
    });
  const kept = harvest(state, step).filter(
    (one) => state.minority.some((each) => each.id === one.id) && !step.hidden.has(one.id),
  );
  if (kept.length > 0)
    blocks.push({
      type: 'entries',
      id: `minority-lines-${step.id}`,
      area: 'board',
      title: TEXT.minority[language],
      empty: TEXT.minorityNone[language],
      items: kept.map(({ note: _note, ...one }) => entryOf(one, viewer, step)),
    });
  return blocks;
};

export const view = (given: State, viewer: Viewer, step: Step): ActivityView => {
  const state = withProposal(given, step);
  const language = viewer.language;
  const blocks: Block[] = [];
  const put = proposed(state);
  if (step.part === 'consent')
    blocks.push({
      type: 'text',
      id: 'proposal',
      area: 'now',
      title: TEXT.proposal[language],
      text: put?.text[language] ?? TEXT.noProposal[language],
      tone: 'prompt',
    });
  if (step.part === 'verdict') blocks.push(...verdictBlocks(state, viewer, step));
  if (step.part === 'consent' && step.current) blocks.push(...consentForm(state, viewer, step));
  blocks.push(...minority(state, viewer, step));
  // One proposal, and nothing to weigh beside it: it was said above.
  if (state.options.length > 1 || step.part === 'lines' || step.part === 'dots') blocks.push(choices(state, viewer, step));
  if (mayAdd(state, step) && viewer.role !== 'projector')
    blocks.push({
      type: 'form',
      id: `add-${step.id}`,
      area: 'board',
      prompt: TEXT.add[language],
      audience: TEXT.all[language],
      fields: [{ name: 'text', kind: 'line', label: TEXT.add[language], max: OPTION_MAX }],
      send: { type: 'decide.add', step: step.id },
      submit: TEXT.addSend[language],
      repeats: true,
    });
  blocks.push(...consentBoard(state, viewer, step));
  return {
    blocks,
    stage: {
      ...(step.config.hat ? { glow: step.config.hat } : {}),
      cards: [],
      caption: (state.verdict ? TEXT.captionVerdict : TEXT.caption)[language],
    },
  };
};
