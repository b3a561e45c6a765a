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
  secret: 'Whoever has this link can facilitate. You can withdraw it again in the list of hands.',
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
  secret: 'Wie deze link heeft, kan begeleiden. In de lijst met handen kun je hem weer intrekken.',
  making: 'De link wordt gemaakt…',
  handOver: 'Overdragen: geef iemand een link en trek daarna je eigen in.',
} satisfies typeof en;

export const handsText = { en, nl };
