// Words of the play page.

import type { Language } from '../../shared/core/words.ts';

const en = {
  pageTitle: (title: string) => `${title} · Rolwissel`,
  connecting: 'You are coming in …',
  safety: 'Always fine, no need to explain',
  board: 'On the table',
  lost: 'Connection lost. Your text is kept. We keep trying.',
  sending: 'Still sending …',
  arrived: (n: number) => (n === 1 ? '1 new contribution' : `${n} new contributions`),
  stageOpen: 'Stage, full screen',
  stageClose: 'Back to writing',
  moved: 'You play on in another tab',
  movedText: 'This place is open in another tab or on another device. You can take it back here.',
  takeBack: 'Play on here',
  removed: 'You are out of this room',
  removedText: 'The facilitator took you out. If that is not right, ask; you come back by yourself when you are let in.',
  outdated: 'There is a newer version',
  outdatedText: 'This page is older than the server. Reload it; your text is kept.',
  reload: 'Reload',
  noRoom: 'This room is not there any more',
  noRoomText: 'Ask the facilitator for a new code.',
  noSeat: 'This device has no place here yet',
  noSeatText: 'Join with the code on the screen.',
  join: 'Join with a code',
  ok: 'OK?',
  orHelp: 'Help?',
};

const nl: typeof en = {
  pageTitle: (title) => `${title} · Rolwissel`,
  connecting: 'Je komt binnen …',
  safety: 'Altijd goed, je hoeft niets uit te leggen',
  board: 'Op tafel',
  lost: 'Verbinding weg, je tekst is bewaard. We proberen het opnieuw.',
  sending: 'Nog bezig met versturen …',
  arrived: (n) => (n === 1 ? '1 nieuwe bijdrage' : `${n} nieuwe bijdragen`),
  stageOpen: 'Podium op heel het scherm',
  stageClose: 'Terug naar schrijven',
  moved: 'Je speelt verder in een ander tabblad',
  movedText: 'Deze plek is open in een ander tabblad of op een ander apparaat. Je kunt hem hier terugnemen.',
  takeBack: 'Hier verder spelen',
  removed: 'Je bent uit deze ruimte',
  removedText:
    'De begeleider heeft je eruit gehaald. Klopt dat niet? Vraag het; je komt vanzelf terug als je weer wordt toegelaten.',
  outdated: 'Er is een nieuwere versie',
  outdatedText: 'Deze pagina is ouder dan de server. Laad hem opnieuw; je tekst is bewaard.',
  reload: 'Opnieuw laden',
  noRoom: 'Deze ruimte is er niet meer',
  noRoomText: 'Vraag de begeleider om een nieuwe code.',
  noSeat: 'Dit apparaat heeft hier nog geen plek',
  noSeatText: 'Doe mee met de code op het scherm.',
  join: 'Meedoen met een code',
  ok: 'Gaat het?',
  orHelp: 'Hulp?',
};

export const playText: Readonly<Record<Language, typeof en>> = { en, nl };
