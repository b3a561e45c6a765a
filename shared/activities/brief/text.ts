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
      '- **De begeleider ziet** wie er is, wie al iets instuurde en wie om hulp vraagt, en kan bij elke groep meekijken met wat die groep elkaar laat zien.',
      '- **In het verslag staan geen namen**, tenzij jullie dat samen anders afspreken.',
      '- **Onderaan je scherm** staan altijd Rem, Stop, Open deur en Overslaan. Je hoeft nooit te zeggen waarom.',
    ].join('\n'),
    en: [
      '- **This is practice.** No points and no marks. A failed try is a find too.',
      '- **Every box says who will see it.** What is only for you, the facilitator cannot see either.',
      '- **The facilitator sees** who is here, who has sent something and who asks for help, and may look in at any group at what that group shows each other.',
      '- **The report has no names**, unless you agree otherwise together.',
      '- **At the bottom of your screen** you always find Brake, Stop, Step out and Pass. You never have to say why.',
    ].join('\n'),
  },
  watchPrompt: { nl: 'Kijk eerst. Je hoeft nog niets te vinden.', en: 'Watch first. No need for an opinion yet.' },
  derolePrompt: {
    nl: 'Sta op. Schud je los. Zeg je eigen naam. Leg je rol naast je neer.',
    en: 'Stand up. Shake it off. Say your own name. Put your role down beside you.',
  },
  pressBrake: {
    nl: 'Druk eerst één keer op Rem, onderaan je scherm.',
    en: 'First press Brake once, at the bottom of your screen.',
  },
  practised: { nl: 'Ik weet nu hoe het werkt', en: 'Now I know how it works' },
  putDown: { nl: 'Ik leg mijn rol neer', en: 'I put my role down' },
  scenes: { nl: 'Het verhaal in beelden', en: 'The story in pictures' },
  ownPace: { nl: 'In je eigen tempo: blader zelf verder.', en: 'At your own pace: turn the page yourself.' },
  inStep: { nl: 'Iedereen tegelijk', en: 'Everybody in step' },
  sceneBack: { nl: 'Vorig beeld', en: 'Picture before' },
  sceneOn: { nl: 'Beeld verder', en: 'Picture on' },
  firstScene: { nl: 'Dit is het eerste beeld.', en: 'This is the first picture.' },
  lastScene: { nl: 'Dit is het laatste beeld.', en: 'This is the last picture.' },
  fragment: { nl: 'Het fragment', en: 'The fragment' },
  noFragment: {
    nl: 'De begeleider zet hier zo het fragment neer.',
    en: 'The facilitator is about to put the fragment here.',
  },
  giveFragment: { nl: 'Jouw eigen fragment', en: 'Your own fragment' },
  fragmentHint: {
    nl: 'De link van een videobestand (mp4, webm) speelt op de pagina. Elke andere link opent ernaast, in een eigen venster. Staat je film op de computer van het grote scherm? Laat het adres dan leeg, en kies het bestand daar.',
    en: 'The link of a video file (mp4, webm) plays on the page. Any other link opens beside it, in a window of its own. Is your film on the computer with the big screen? Leave the address empty, and choose the file there.',
  },
  fromHere: {
    nl: 'Kies een video van deze computer. Hij speelt alleen hier, en wordt nergens bewaard.',
    en: 'Choose a video of this computer. It plays here only, and is kept nowhere.',
  },
  onScreen: { nl: 'Kijk mee op het grote scherm.', en: 'Watch along on the big screen.' },
  fragmentAudience: { nl: 'Iedereen ziet dit meteen.', en: 'Everybody sees this at once.' },
  address: { nl: 'Adres (begint met https)', en: 'Address (begins with https)' },
  start: { nl: 'Van (minuten:seconden)', en: 'From (minutes:seconds)' },
  end: { nl: 'Tot (minuten:seconden)', en: 'To (minutes:seconds)' },
  showFragment: { nl: 'Fragment laten zien', en: 'Show the fragment' },
  playsHere: { nl: 'Kijk samen. Alleen dit stuk wordt afgespeeld.', en: 'Watch together. Only this part is played.' },
  opensBeside: {
    nl: 'Deze link kan niet op deze pagina spelen en opent in een nieuw venster, op een site die niet van ons is.',
    en: 'This link can’t play on this page and opens in a new window, on a site that is not ours.',
  },
  viewing: { nl: 'Let op', en: 'Look for' },
  captionDerole: { nl: 'De rollen worden neergelegd.', en: 'The roles are being put down.' },
  ready: { nl: 'Ik ben zover', en: 'I am ready' },
  waiting: { nl: 'Fijn. We wachten even op de anderen.', en: 'Good. We wait a moment for the others.' },
  caption: { nl: 'De groep leest samen.', en: 'The group is reading together.' },
} as const satisfies Record<string, Words>;
