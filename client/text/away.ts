// What a page says while its line is away.

import type { Language } from '../../shared/core/words.ts';

const en = {
  restarting: 'The server is restarting. All is kept; in a moment you go on here.',
};

const nl: typeof en = {
  restarting: 'De server start opnieuw. Alles is bewaard; zo meteen ga je hier verder.',
};

export const awayText: Readonly<Record<Language, typeof en>> = { en, nl };
