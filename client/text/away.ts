// What a page says while its line is away.

import type { Link } from '../session/line.ts';
import { language } from './base.ts';

const en = {
  restarting: 'The server is restarting. All is kept; in a moment you go on here.',
};

const nl = {
  restarting: 'De server start opnieuw. Alles is bewaard; zo meteen ga je hier verder.',
} satisfies typeof en;

const awayText = { en, nl };

/** The line to show, or nothing while the line is there. `lost`: the page's own words for a line that is gone. */
export const awayLine = (link: Link, lost: string): string => {
  if (link === 'restarting') return awayText[language.value].restarting;
  return link === 'lost' ? lost : '';
};
