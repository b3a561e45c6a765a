// The test: three children of the list come and look, and people walk through the design as one of them.

import type { Block, CardsBlock, EntriesBlock, FormBlock } from '../../blocks/block.ts';
import type { DeckCard, Group } from '../../core/activity.ts';
import { fill } from '../../core/words.ts';
import { authorOf, entryOf } from '../entries.ts';
import { childIn } from './children.ts';
import { testedBy } from './families.ts';
import { lineOf } from './harvest.ts';
import { designName } from './names.ts';
import { LINE_MAX } from './schema.ts';
import { groupsOf, groupWith } from './state.ts';
import { TEXT } from './text.ts';
import type { Looking } from './yard.ts';

/** The children that a group meets, each with its card and how it is for them here. */
export const testCards = (look: Looking, group: Group): CardsBlock => {
  const { state, viewer, step, sources } = look;
  const language = viewer.language;
  const several = groupsOf(state, step).length > 1;
  return {
    type: 'cards',
    id: `tested-${step.id}-${group.id}`,
    area: 'now',
    title: [TEXT.testTitle[language], several ? designName(state, group, language, step) : ''].filter(Boolean).join(': '),
    hint: TEXT.testHint[language],
    empty: TEXT.noChildren[language],
    items: testedBy(group, step).map((card) => ({
      id: card.id,
      title: card.title[language],
      text: card.text[language],
      ...(card.picture ? { picture: card.picture } : {}),
      facets: [
        ...(card.strength ? [{ label: TEXT.strength[language], text: card.strength[language] }] : []),
        ...(card.need ? [{ label: TEXT.need[language], text: card.need[language] }] : []),
        { label: TEXT.here[language], text: childIn(state, group, card, sources, step, language).text },
      ],
      controls: [],
    })),
  };
};

const form = (look: Looking, seat: string, card: DeckCard): FormBlock => {
  const { state, viewer, step } = look;
  const language = viewer.language;
  const mine = state.lines.find((one) => one.by === seat && one.child === card.id);
  const ask = step.config.shape === 'yard' ? TEXT.asChild : TEXT.asChildWeek;
  const prompt = fill(ask[language], { name: card.title[language] });
  return {
    type: 'form',
    id: `test-${step.id}-${card.id}`,
    area: 'now',
    prompt,
    audience: TEXT.all[language],
    fields: [{ name: 'text', kind: 'line', label: prompt, max: LINE_MAX, ...(mine ? { value: mine.text } : {}) }],
    send: { type: 'build.test', step: step.id, child: card.id },
    submit: (mine ? TEXT.change : TEXT.send)[language],
    ...(mine ? { sent: TEXT.sent[language] } : {}),
  };
};

/** What was written as a child; all may read it. */
export const linesBlock = (look: Looking): EntriesBlock => {
  const { state, viewer, step } = look;
  const language = viewer.language;
  const me = authorOf(viewer);
  const seen = state.lines.filter((line) => line.by === me || viewer.role === 'facilitator' || !step.hidden.has(line.id));
  return {
    type: 'entries',
    id: `lines-${step.id}`,
    area: 'board',
    title: TEXT.lines[language],
    empty: TEXT.noLines[language],
    items: seen.map((line) => {
      const withdraw = {
        id: 'withdraw',
        label: TEXT.withdraw[language],
        style: 'quiet' as const,
        confirm: TEXT.withdrawAsk[language],
        send: { type: 'build.withdraw', step: step.id, contribution: line.id },
      };
      const entry = entryOf(lineOf(line, { ...step, language }), viewer, step);
      return line.by === me ? { ...entry, controls: [withdraw] } : entry;
    }),
  };
};

export const testBlocks = (look: Looking): readonly Block[] => {
  const { state, viewer, step } = look;
  if (viewer.role === 'participant') {
    const group = groupWith(state, viewer.seat, step);
    if (!group) return groupsOf(state, step).map((one) => testCards(look, one));
    const forms = step.current ? testedBy(group, step).map((card) => form(look, viewer.seat, card)) : [];
    return [testCards(look, group), ...forms];
  }
  const list = groupsOf(state, step);
  // The children of four tables are too many for a wall: there the stage shows the yards.
  return viewer.role === 'projector' && list.length > 1 ? [] : list.map((group) => testCards(look, group));
};
