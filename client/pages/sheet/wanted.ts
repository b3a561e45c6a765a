// Which page is wanted, as its address says it.

import { PROFILES, type Profile } from '../../../shared/core/profile.ts';
import { isLanguage, type Language } from '../../../shared/core/words.ts';

export interface Wanted {
  readonly scenario: string;
  /** The first form when left out. */
  readonly variant: string | undefined;
  readonly profile: Profile;
  readonly language: Language;
}

/** What the address leaves open is the standard length, in the language of this screen. */
export const wantedOf = (path: string, search: string, own: Language): Wanted => {
  const query = new URLSearchParams(search);
  const language = query.get('language');
  return {
    scenario: decodeURIComponent(path.split('/')[2] ?? ''),
    variant: query.get('variant') ?? undefined,
    profile: PROFILES.find((one) => one === query.get('profile')) ?? 'standard',
    language: isLanguage(language) ? language : own,
  };
};

const queryOf = ({ variant, profile, language }: Wanted): string =>
  new URLSearchParams({ ...(variant === undefined ? {} : { variant }), profile, language }).toString();

/** The page in the browser. */
export const sheetAddress = (wanted: Wanted): string => `/sheet/${encodeURIComponent(wanted.scenario)}?${queryOf(wanted)}`;

/** Its words from the server. */
export const sheetSource = (wanted: Wanted): string =>
  `/api/scenarios/${encodeURIComponent(wanted.scenario)}/sheet?${queryOf(wanted)}`;
