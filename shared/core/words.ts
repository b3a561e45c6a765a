// The two languages, and text that exists in both.

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** Type guard for a language code from outside. */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);

/** Replaces `{name}` by its value; an unknown name stays as it is, so that a mistake is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));

// Made once: making one takes milliseconds.
const LISTS = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;
const DAYS = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
} as const;

/** "Noor, Sam and Kofi". */
export const listed = (items: readonly string[], language: Language): string => LISTS[language].format(items);

/** "22 November 2026", of milliseconds since 1970. */
export const dayOf = (ms: number, language: Language): string => DAYS[language].format(ms);
