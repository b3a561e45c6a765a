// Why the line of a page is away.

import type { Link } from '../session/line.ts';
import { awayText } from '../text/away.ts';
import { language } from '../text/base.ts';

/** The line to show, or nothing while the line is there. `lost`: the page's own words for a line that is gone. */
export const awayLine = (link: Link, lost: string): string => {
  if (link === 'restarting') return awayText[language.value].restarting;
  return link === 'lost' ? lost : '';
};
