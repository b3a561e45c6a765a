// How groups, sources and amounts are called.

import type { Group, StepContext } from '../../core/activity.ts';
import { fill, type Language } from '../../core/words.ts';
import { usedBy } from './board.ts';
import type { Config } from './schema.ts';
import { CLEAR_ENTRANCE } from './sources.ts';
import { type Design, kindOf, type State } from './state.ts';
import { TEXT } from './text.ts';

type Step = StepContext<Config>;

/** A sentence's first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "table 2"; a perspective by its name; empty when all are together. */
export const groupName = (state: State, group: Group, language: Language, step: Step): string => {
  const kind = kindOf(state, step);
  if (kind === undefined) return '';
  if (kind === 'perspectives') return step.sides.find((side) => side.id === group.id)?.name[language] ?? group.id;
  return fill(TEXT[kind][language], { n: group.id });
};

/** "The yard", "The timetable of table 2". */
export const designName = (state: State, group: Group, language: Language, step: Step): string => {
  const name = groupName(state, group, language, step);
  const [plain, of] = step.config.shape === 'yard' ? [TEXT.yard, TEXT.yardOf] : [TEXT.week, TEXT.weekOf];
  return name ? fill(of[language], { group: name }) : plain[language];
};

/** A source by its name in this step; undefined for what another step gives. */
export const sourceName = (id: string, language: Language, config: Config): string | undefined =>
  id === CLEAR_ENTRANCE ? TEXT.clear[language] : [...config.tiles, ...config.hours].find((one) => one.id === id)?.name[language];

export const hoursText = (count: number, language: Language): string =>
  count === 1 ? TEXT.hour[language] : fill(TEXT.hours[language], { n: count });

/** "2× tree, garden (5 tiles)": everything in a design, in the order of the scenario. */
export const contents = (design: Design, config: Config, language: Language): string => {
  const used = usedBy(design, config);
  if (config.shape === 'hours') {
    const list = config.hours.filter((one) => (design.hours[one.id] ?? 0) > 0);
    const text = list.map((one) => `${one.name[language]} ${hoursText(design.hours[one.id] ?? 0, language)}`);
    return `${text.join(', ')} (${hoursText(used, language)})`;
  }
  const list = config.tiles.flatMap((tile) => {
    const count = design.pieces.filter((piece) => piece.tile === tile.id).length;
    return count === 0 ? [] : [`${count > 1 ? `${count}× ` : ''}${tile.name[language]}`];
  });
  const total = used === 1 ? TEXT.tileTotal[language] : fill(TEXT.tilesTotal[language], { n: used });
  return `${list.join(', ')} (${total})`;
};
