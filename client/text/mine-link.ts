// The way from the play page to one's own page.

import type { Language } from '../../shared/core/words.ts';

const en = {
  link: 'What I take along',
  newTab: '(opens in a new tab)',
  over: 'What you made is still there',
  overText: 'Your own way through it, what you wrote, and what you chose to carry along. Keep the link: it is yours alone.',
};

const nl: typeof en = {
  link: 'Wat ik meeneem',
  newTab: '(opent in een nieuw tabblad)',
  over: 'Wat jij maakte, is er nog',
  overText: 'Je eigen weg erdoorheen, wat je schreef en wat je wilt meenemen. Bewaar de link: die is alleen van jou.',
};

export const mineLinkText: Readonly<Record<Language, typeof en>> = { en, nl };
