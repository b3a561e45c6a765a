// Words of collect.

import type { Words } from '../../core/words.ts';

export const TEXT = {
  part: { nl: 'Schrijven', en: 'Writing' },
  send: { nl: 'Insturen', en: 'Send' },
  change: { nl: 'Aanpassen', en: 'Change' },
  sent: { nl: 'Ingestuurd', en: 'Sent' },
  none: { nl: 'Geen antwoorden.', en: 'No answers.' },
  blind: { nl: 'Iedereen schrijft eerst voor zichzelf.', en: 'Everybody writes for themselves first.' },
  reopened: { nl: 'Dit schreef je aan het begin', en: 'This is what you wrote at the start' },
  nothingThen: { nl: 'Je schreef toen niets op. Dat is ook goed.', en: 'You wrote nothing then. That is fine too.' },
  least: {
    nl: 'Vul er minstens {least} van de {of} in. Dan komt je verbeelding op gang.',
    en: 'Fill in at least {least} of the {of}. That gets your imagination going.',
  },
  enough: { nl: 'Genoeg om te beginnen. De rest mag.', en: 'Enough to begin. The rest is up to you.' },
  captionOpen: { nl: 'De antwoorden liggen op tafel.', en: 'The answers are on the table.' },
  captionBlind: { nl: 'Iedereen schrijft eerst voor zichzelf.', en: 'Everybody writes for themselves first.' },
  audience: {
    author: { nl: 'Alleen jij ziet dit.', en: 'Only you see this.' },
    facilitator: { nl: 'Jij en de begeleider zien dit.', en: 'You and the facilitator see this.' },
    all: {
      nl: 'Eerst alleen jij. Daarna ziet iedereen het tegelijk.',
      en: 'First only you. Then everybody sees it at the same time.',
    },
    anonymous: {
      nl: 'Iedereen ziet het straks, zonder naam. Niemand ziet wie het schreef.',
      en: 'Everybody sees it later, without a name. Nobody sees who wrote it.',
    },
  },
} as const satisfies Record<string, Words | Record<string, Words>>;
