// Words of the brief. From prompts.md §0.

import type { Words } from '../../core/words.ts';

export const TEXT = {
  part: { nl: 'Samen lezen', en: 'Read together' },
  prompt: { nl: 'Lees dit even rustig.', en: 'Take a moment to read this.' },
  situation: { nl: 'Waar het over gaat', en: 'What it is about' },
  agreement: { nl: 'Goed om te weten', en: 'Good to know' },
  agreed: {
    nl: [
      '- **Dit is oefenen.** Er zijn geen punten en geen cijfers. Een mislukte poging is ook een vondst.',
      '- **Bij elk schrijfveld staat wie het ziet.** Wat alleen voor jou is, ziet ook de begeleider niet.',
      '- **De begeleider ziet** wie er is, wie al iets instuurde en wie om hulp vraagt.',
      '- **In het verslag staan geen namen**, tenzij jullie dat samen anders afspreken.',
      '- **Onderaan je scherm** staan altijd Rem, Stop, Open deur en Overslaan. Je hoeft nooit te zeggen waarom.',
    ].join('\n'),
    en: [
      '- **This is practice.** No points and no marks. A failed try is a find too.',
      '- **Every box says who will see it.** What is only for you, the facilitator cannot see either.',
      '- **The facilitator sees** who is here, who has sent something and who asks for help.',
      '- **The report has no names**, unless you agree otherwise together.',
      '- **At the bottom of your screen** you always find Brake, Stop, Step out and Pass. You never have to say why.',
    ].join('\n'),
  },
  ready: { nl: 'Ik ben zover', en: 'I am ready' },
  waiting: { nl: 'Fijn. We wachten even op de anderen.', en: 'Good. We wait a moment for the others.' },
  caption: { nl: 'De groep leest samen.', en: 'The group is reading together.' },
} as const satisfies Record<string, Words>;
