// What each viewer sees of building: their own group's design first, and how it is for their child. A yard is a public
// thing: the stage shows all of them. On one's own page the others' come when building is over.

import type { Block, Control } from '../../blocks/block.ts';
import { MOODS } from '../../blocks/stage.ts';
import type { ActivityView, Group, StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill } from '../../core/words.ts';
import { budgetOf, overBy, usedBy } from './board.ts';
import { childIn } from './children.ts';
import { heldBy } from './families.ts';
import { childrenBlock, hoursBlock } from './hours.ts';
import { capital, groupName } from './names.ts';
import type { Config } from './schema.ts';
import { signBlocks, unsignedNotice } from './sign-part.ts';
import { designOf, groupsOf, groupWith, type State } from './state.ts';
import { linesBlock, testBlocks } from './test-part.ts';
import { TEXT, WORD_TEXT } from './text.ts';
import { budgetText, type Looking, stageYard, yardBlock } from './yard.ts';

type Step = StepContext<Config>;

const overNotice = (look: Looking, group: Group): readonly Block[] => {
  const { state, viewer, step } = look;
  const design = designOf(state, group.id);
  const over = overBy(design, step);
  if (over === 0) return [];
  const text = step.config.shape === 'yard' ? TEXT.overTiles : TEXT.overHours;
  const name = viewer.role === 'facilitator' ? capital(groupName(state, group, viewer.language, step)) : '';
  return [
    {
      type: 'notice',
      id: `over-${step.id}-${group.id}`,
      area: 'now',
      tone: 'warn',
      title: [name, TEXT.overTitle[viewer.language]].filter(Boolean).join(': '),
      text: fill(text[viewer.language], { of: budgetOf(step), used: usedBy(design, step.config), over }),
      controls: [],
    },
  ];
};

/** One's own child: how it is for them, and the word of their parent where only that counts. */
const ownChild = (look: Looking, seat: string, group: Group): readonly Block[] => {
  const { state, viewer, step, sources } = look;
  const language = viewer.language;
  const card = step.held()[seat];
  if (!card) return [];
  const child = childIn(state, group, card, sources, step, language);
  const word = designOf(state, group.id).judged[card.id];
  const controls = MOODS.map(
    (mood): Control => ({
      id: mood,
      label: WORD_TEXT[mood][language],
      pressed: word === mood,
      send: { type: 'build.judge', step: step.id, mood },
    }),
  );
  return [
    {
      type: 'notice',
      id: `child-${step.id}`,
      area: 'now',
      tone: 'calm',
      title: fill(TEXT.stands[language], { name: card.title[language] }),
      text: [child.text, child.judged ? TEXT.judgeYou[language] : ''].filter(Boolean).join(' '),
      controls: child.judged && step.current ? controls : [],
    },
  ];
};

const design = (look: Looking, group: Group, may: boolean, area: 'now' | 'board'): readonly Block[] =>
  look.step.config.shape === 'yard'
    ? [yardBlock(look, group, may, area)]
    : [hoursBlock(look, group, may, area), ...(area === 'now' ? [childrenBlock(look, group)] : [])];

/** How far each group is: for the big screen. */
const overview = (look: Looking): Block => {
  const { state, viewer, step } = look;
  const language = viewer.language;
  return {
    type: 'bars',
    id: `groups-${step.id}`,
    area: 'board',
    title: TEXT.groups[language],
    items: groupsOf(state, step).map((group) => {
      const name = capital(groupName(state, group, language, step));
      const holds = heldBy(state, group, step) ? ` ${TEXT.holds[language]}` : '';
      return {
        id: group.id,
        label: name || TEXT.groups[language],
        value: usedBy(designOf(state, group.id), step.config),
        of: budgetOf(step),
        text: `${budgetText(state, group, step, language)}.${holds}`,
        controls: [],
      };
    }),
  };
};

const partBlocks = (look: Looking): readonly Block[] =>
  look.step.part === 'test' ? testBlocks(look) : look.step.part === 'sign' ? signBlocks(look) : [];

const lines = (look: Looking): readonly Block[] =>
  look.step.part === 'test' || look.state.lines.length > 0 ? [linesBlock(look)] : [];

/** Building is over: on their own pages, groups now see each other's designs too. */
const isBuilt = (step: Step): boolean =>
  !step.current || step.left.has('build') || !step.config.parts.some((one) => one.part === 'build');

const participant = (look: Looking, seat: string): readonly Block[] => {
  const { state, viewer, step } = look;
  const list = groupsOf(state, step);
  const own = groupWith(state, seat, step);
  if (!own)
    return [
      { type: 'text', id: 'watch', area: 'now', text: TEXT.watch[viewer.language], tone: 'quiet' },
      ...list.flatMap((group) => design(look, group, false, 'now')),
      ...partBlocks(look),
      ...lines(look),
    ];
  const others = isBuilt(step) ? list.filter((group) => group.id !== own.id) : [];
  return [
    ...overNotice(look, own),
    ...unsignedNotice(look, own),
    ...partBlocks(look),
    ...ownChild(look, seat, own),
    ...design(look, own, step.current, 'now'),
    ...lines(look),
    ...others.flatMap((group) => design(look, group, false, 'board')),
  ];
};

/** Building is over, but a plot event took from the budget: one's own group hands in what is too much. */
export const afterwards = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const own = viewer.role === 'participant' ? groupWith(state, viewer.seat, step) : undefined;
  if (!own || overBy(designOf(state, own.id), step) === 0) return [];
  const look: Looking = { state, viewer, step, sources: step.sources() };
  return [...overNotice(look, own), ...design(look, own, true, 'now')];
};

const blocksOf = (look: Looking): readonly Block[] => {
  const { state, viewer, step } = look;
  if (viewer.role === 'participant') return participant(look, viewer.seat);
  const list = groupsOf(state, step);
  if (viewer.role === 'facilitator')
    return [
      ...list.flatMap((group) => overNotice(look, group)),
      ...partBlocks(look),
      ...list.flatMap((group) => design(look, group, step.current, 'now').map((block) => ({ ...block, group: group.id }))),
      ...lines(look),
    ];
  return [
    ...partBlocks(look),
    // The stage shows yards; a week has only this.
    ...(step.config.shape === 'hours' && (list.length === 1 || isBuilt(step))
      ? list.map((group) => hoursBlock(look, group, false, 'now'))
      : []),
    overview(look),
    ...lines(look),
  ];
};

const caption = (step: Step) =>
  step.part === 'test'
    ? TEXT.captionTest
    : step.part === 'sign'
      ? TEXT.captionSign
      : step.config.shape === 'yard'
        ? TEXT.captionYard
        : TEXT.captionWeek;

export const view = (state: State, viewer: Viewer, step: Step): ActivityView => {
  const look: Looking = { state, viewer, step, sources: step.sources() };
  const own = viewer.role === 'participant' ? groupWith(state, viewer.seat, step)?.id : undefined;
  // One's own comes first.
  const list = [...groupsOf(state, step)].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  const child = viewer.role === 'participant' ? step.held()[viewer.seat] : undefined;
  return {
    blocks: blocksOf(look),
    ...(child ? { role: fill(TEXT.role[viewer.language], { name: child.title[viewer.language] }) } : {}),
    stage: {
      cards: [],
      ...(step.config.shape === 'yard' ? { yards: list.map((group) => stageYard(look, group)) } : {}),
      caption: caption(step)[viewer.language],
    },
  };
};
