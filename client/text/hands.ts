// More hands in a room: a co-facilitator, the phone as a remote control.

const en = {
  helper: 'Link for a co-facilitator',
  remote: 'Control from your phone',
  helperTitle: 'For a co-facilitator',
  helperLead: 'With this link somebody else gets the same console, with everything on it. It is for one person or one device.',
  remoteTitle: 'For your own phone',
  remoteLead: 'Scan it with your phone: next step, timer and what to say, in one hand.',
  qr: 'Scan this link',
  copy: 'Copy the link',
  copied: 'Link copied',
  close: 'Done',
  secret:
    'Whoever has the link can facilitate. You can withdraw it at any moment, also when nobody used it, in the list of who can facilitate.',
  make: 'Make a link',
  cancel: 'Not now',
  made: 'The link is made.',
  making: 'Making a link…',
  handOver: 'Handing over: give somebody a link, then withdraw your own.',
};

const nl = {
  helper: 'Link voor een medebegeleider',
  remote: 'Bedienen met je telefoon',
  helperTitle: 'Voor een medebegeleider',
  helperLead: 'Met deze link krijgt iemand anders dezelfde bediening, met alles erop. Hij is voor één persoon of één apparaat.',
  remoteTitle: 'Voor je eigen telefoon',
  remoteLead: 'Scan hem met je telefoon: volgende stap, tijd en wat je kunt zeggen, in één hand.',
  qr: 'Scan deze link',
  copy: 'Link kopiëren',
  copied: 'Link gekopieerd',
  close: 'Klaar',
  secret:
    'Wie de link heeft, kan begeleiden. Je kunt hem altijd weer intrekken, ook als niemand hem gebruikte: in de lijst met wie kan begeleiden.',
  make: 'Maak een link',
  cancel: 'Nu niet',
  made: 'De link is gemaakt.',
  making: 'De link wordt gemaakt…',
  handOver: 'Overdragen: geef iemand een link en trek daarna je eigen in.',
} satisfies typeof en;

export const handsText = { en, nl };
