// Days as people say them.

import { language } from '../../text/base.ts';

const say = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language.value === 'nl' ? 'nl-NL' : 'en-GB', options).format(at);

/** "7 March 2026", of a moment in ISO 8601. */
export const dayOf = (iso: string): string => say(new Date(iso), { dateStyle: 'long' });

/** "Saturday 21 March 2026", of a day (YYYY-MM-DD), which is the same one wherever somebody is. */
export const wholeDay = (day: string): string => say(new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' });
