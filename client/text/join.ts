// Words of the join page.

import type { Language } from '../../shared/core/words.ts';

const en = {
  pageTitle: 'Join · Rolwissel',
  title: 'Join in',
  lead: 'No account needed. A first name or a nickname is enough.',
  code: 'Room code',
  codeHint: 'Six letters and numbers, from the screen.',
  name: 'Your name',
  nameHint: 'This is what others see.',
  face: 'Your face',
  another: 'Another face',
  paper: 'Paper face',
  drawn: 'Drawn face',
  join: 'Join',
  joining: 'One moment …',
  codeShort: 'A code has six characters. Check the screen.',
  nameEmpty: 'Type a name first. A nickname is fine.',
  goOn: (name: string) => `Go on as ${name}`,
  orNew: 'Somebody else on this device?',
  into: (title: string) => `You are joining: ${title}`,
  kept: (days: number) => `What you write stays on this server for ${days} days, for the facilitator, and is then erased.`,
};

const nl: typeof en = {
  pageTitle: 'Meedoen · Rolwissel',
  title: 'Doe mee',
  lead: 'Je hebt geen account nodig. Een voornaam of bijnaam is genoeg.',
  code: 'Ruimtecode',
  codeHint: 'Zes letters en cijfers, van het scherm.',
  name: 'Je naam',
  nameHint: 'Zo zien anderen je.',
  face: 'Je gezicht',
  another: 'Ander gezicht',
  paper: 'Papieren gezicht',
  drawn: 'Getekend gezicht',
  join: 'Meedoen',
  joining: 'Een moment …',
  codeShort: 'Een code heeft zes tekens. Kijk nog even op het scherm.',
  nameEmpty: 'Typ eerst een naam. Een bijnaam mag ook.',
  goOn: (name) => `Ga verder als ${name}`,
  orNew: 'Iemand anders op dit apparaat?',
  into: (title) => `Je doet mee met: ${title}`,
  kept: (days) => `Wat je schrijft, blijft ${days} dagen op deze server staan, voor de begeleider. Daarna wordt het gewist.`,
};

export const joinText: Readonly<Record<Language, typeof en>> = { en, nl };
