// How a child is doing with the plan, as a paper tag over its head: told apart by outline as well as by colour.

import { cut, EDGE, lines } from './card.ts';

export type Mood = 'met' | 'partly' | 'missed';

const rays = Array.from({ length: 10 }, (_, i) => {
  const turn = (n: number, r: number) =>
    `${(r * Math.sin((n * Math.PI) / 10)).toFixed(1)} ${(-r * Math.cos((n * Math.PI) / 10)).toFixed(1)}`;
  return `${i === 0 ? 'M' : 'L'}${turn(i * 2, 26)}Q${turn(i * 2 + 0.6, 20)} ${turn(i * 2 + 1, 20)}Q${turn(i * 2 + 1.4, 20)} ${turn(i * 2 + 2, 26)}`;
}).join('');

const CLOUD = 'M-14 15C-26 15-27-1-16-3C-17-16-1-20 5-11C14-16 23-8 19 0C28 3 25 15 15 15Z';

/** Inside shapes, the origin in the middle, within -30..30. Met is a sun with a tick, partly a disc half full, missed a small cloud. */
export const MOODS: Readonly<Record<Mood, string>> = {
  met: `<path d="${rays}Z" fill="#2A1714" opacity=".22" transform="translate(2 3)"/>${cut(`${rays}Z`, '#3C7A35', 2.5)}<circle r="16" fill="#5B9A4B"/>${lines('M-8 0.5L-2.5 6.5 8.5-6.5', EDGE, 5.4)}`,
  partly: `<circle r="22" cx="2" cy="3" fill="#2A1714" opacity=".22"/><circle r="21" fill="${EDGE}" stroke="${EDGE}" stroke-width="5"/><circle r="18" fill="#FFF8E4" stroke="#9A6200" stroke-width="4.5"/><path d="M-12.5 0A12.5 12.5 0 0 0 12.5 0Z" fill="#D98E0B"/>${lines('M-18 0H18', '#9A6200', 4)}`,
  missed: `<path d="${CLOUD}" fill="#2A1714" opacity=".22" transform="translate(2 1)"/>${cut(CLOUD, EDGE, 4.5)}<path d="${CLOUD}" fill="#FBEFE8" stroke="#A23A2A" stroke-width="4.5" stroke-linejoin="round"/>${lines('M-7 21l-2 5M3 21l-2 5M13 21l-2 5', '#A23A2A', 3.6)}`,
};

/** The box in which every tag fits. */
export const MOOD_BOX = [-30, -30, 60, 60] as const;

/** A tag as a picture, `size` px square, without words: the word stands beside it. */
export const moodSvg = (mood: Mood, size = 24): string =>
  `<svg width="${size}" height="${size}" viewBox="${MOOD_BOX.join(' ')}" aria-hidden="true" focusable="false">${MOODS[mood]}</svg>`;
