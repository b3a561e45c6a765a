// How long a session takes beside what its scenario says.

export const PROFILES = ['short', 'standard', 'long'] as const;
export type Profile = (typeof PROFILES)[number];

/** What a part's minutes are multiplied by. */
export const FACTOR: Readonly<Record<Profile, number>> = { short: 0.7, standard: 1, long: 1.3 };

/** Minutes of a part in a profile, in half minutes; never less than one, and 0 stays without a clock. */
export const minutesIn = (minutes: number, profile: Profile): number =>
  minutes === 0 ? 0 : Math.max(1, Math.round(minutes * FACTOR[profile] * 2) / 2);
