// The week of a group as hours per subject, with how it is for the children below.

import type { BarsBlock, Control, EntriesBlock } from '../../blocks/block.ts';
import type { Group } from '../../core/activity.ts';
import { fill } from '../../core/words.ts';
import { budgetOf, usedBy } from './board.ts';
import { standing } from './children.ts';
import { capital, designName, hoursText } from './names.ts';
import { designOf } from './state.ts';
import { TEXT } from './text.ts';
import { budgetText, type Looking } from './yard.ts';

/** `may`: this viewer may change the hours. */
export const hoursBlock = (look: Looking, group: Group, may: boolean, area: BarsBlock['area']): BarsBlock => {
  const { state, viewer, step } = look;
  const language = viewer.language;
  const design = designOf(state, group.id);
  const budget = budgetOf(step);
  const full = usedBy(design, step.config) >= budget;
  const controls = (subject: string, name: string, count: number): readonly Control[] => {
    const set = (to: number) => ({
      type: 'build.hours',
      step: step.id,
      subject,
      count: to,
      ...(viewer.role === 'facilitator' ? { group: group.id } : {}),
    });
    const less = {
      id: 'less',
      label: fill(TEXT.less[language], { name }),
      icon: 'minus',
      style: 'quiet' as const,
      send: set(Math.max(0, count - 1)),
    };
    const more = { id: 'more', label: fill(TEXT.more[language], { name }), icon: 'plus', send: set(count + 1) };
    return [
      count === 0 ? { ...less, disabled: TEXT.noneYet[language] } : less,
      full ? { ...more, disabled: TEXT.noneLeft[language] } : more,
    ];
  };
  const hint = may ? (design.signed.length > 0 ? TEXT.signedHint : TEXT.weekHint)[language] : '';
  return {
    type: 'bars',
    id: `hours-${step.id}-${group.id}`,
    area,
    title: designName(state, group, language, step),
    hint: [`${budgetText(state, group, step, language)}.`, hint].filter(Boolean).join(' '),
    items: step.config.hours.map((one) => {
      const count = design.hours[one.id] ?? 0;
      const text = hoursText(count, language);
      return {
        id: one.id,
        label: capital(one.name[language]),
        value: count,
        of: budget,
        text: one.least === undefined ? text : fill(TEXT.least[language], { hours: text, least: one.least }),
        controls: may ? controls(one.id, capital(one.name[language]), count) : [],
      };
    }),
  };
};

/** A week has no squares to stand on: the children are a list. */
export const childrenBlock = (look: Looking, group: Group): EntriesBlock => {
  const { state, viewer, step, sources } = look;
  const language = viewer.language;
  return {
    type: 'entries',
    id: `children-${step.id}-${group.id}`,
    area: 'board',
    title: TEXT.children[language],
    empty: TEXT.noChildren[language],
    items: standing(state, group, sources, step, language).map((one) => ({
      id: one.card.id,
      text: one.text,
      tag: one.card.title[language],
      controls: [],
    })),
  };
};
