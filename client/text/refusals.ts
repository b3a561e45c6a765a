// Refusals of commands, in words: what happened, that nothing is lost, and what to do.

import type { RefusalCode } from '../../shared/core/refusal.ts';
import type { Language } from '../../shared/core/words.ts';

type Values = Readonly<Record<string, string | number>>;
type Say = (values: Values) => string;

const en: Record<RefusalCode, Say> = {
  'not-allowed': () => 'You cannot do that here.',
  'not-now': () => 'That is not possible in this step. Your text is kept on this device.',
  unknown: () => 'That is no longer there.',
  empty: () => 'Write something first. One word is enough.',
  'too-long': ({ max }) => `This is longer than ${max} characters. Your text is kept; make it a little shorter.`,
  'too-many-words': ({ max }) => `At most ${max} words. Your text is kept; make it a little shorter.`,
  'reason-needed': () => 'Give a reason too. Your text is kept.',
  'too-short-choice': ({ min }) => `Choose at least ${min}.`,
  'too-many': ({ max }) => `At most ${max} here.`,
  full: ({ max }) => `It is full: at most ${max}.`,
  locked: () => 'The room is locked. Ask the facilitator.',
  ended: () => 'The session is over. Your text is kept on this device.',
  frozen: () => 'Everything is still for a moment. Your text is kept.',
  removed: () => 'You were taken out of this room. Ask the facilitator if that is not right.',
  waiting: () => 'The facilitator will let you in in a moment.',
  'name-taken': () => 'Somebody here already has this name.',
  'pick-first': () => 'First pick the next hat. The last one is blue.',
  'brake-first': () => 'First try the brake: press Brake once. Then you can go on.',
  'bad-address': () => 'This is not the address of a page or a video. It begins with https://.',
  'bad-time': () => 'This is not a time, or the end comes before the start. Write it like 1:30.',
  'debrief-first': () => 'First comes the debrief. After a live action you talk it over together before you go on.',
  'square-taken': () => 'Something stands there already. Somebody may just have built there. Pick another square.',
  outside: () => 'It does not fit there: it would stick out over the edge. Pick another square.',
  budget: ({ left }) =>
    Number(left) <= 0
      ? 'All tiles are used. First take something away.'
      : `That costs more than you have. Tiles left: ${left}. Take something away, or pick something smaller.`,
  'echo-first': () =>
    'First say back what you heard. When the other says "that is what I meant", you can answer. Your text is kept.',
  'last-hand': () => 'This is the last way in for a facilitator. First give somebody else a link.',
  'too-late': () => 'That can no longer be taken back: more than ten seconds have passed.',
  stale: () => 'The connection was gone for a while. Look where you are now, and press again if you still want it.',
  'other-name': () => 'Choose another name, please: one that everybody can see on the big screen.',
  malformed: () => 'That did not work. Nothing is lost. Reload the page and try again.',
  'too-fast': () => 'That went very fast. Wait a moment and try again.',
  storage: () => 'It could not be kept on the server just now. Your text is kept here; try again in a moment.',
  outdated: () => 'This page is older than the server. Reload it; your text is kept.',
  fault: () => 'Something went wrong at our side. Your text is kept; try again.',
};

const nl: Record<RefusalCode, Say> = {
  'not-allowed': () => 'Dat kun je hier niet doen.',
  'not-now': () => 'Dat kan niet in deze stap. Je tekst blijft op dit apparaat bewaard.',
  unknown: () => 'Dat is er niet meer.',
  empty: () => 'Schrijf eerst iets op. Eén woord is genoeg.',
  'too-long': ({ max }) => `Dit is langer dan ${max} tekens. Je tekst is bewaard; maak hem iets korter.`,
  'too-many-words': ({ max }) => `Hooguit ${max} woorden. Je tekst is bewaard; maak hem iets korter.`,
  'reason-needed': () => 'Geef er ook een reden bij. Je tekst is bewaard.',
  'too-short-choice': ({ min }) => `Kies er minstens ${min}.`,
  'too-many': ({ max }) => `Hier kunnen er hooguit ${max}.`,
  full: ({ max }) => `Het is vol: hooguit ${max}.`,
  locked: () => 'De ruimte is op slot. Vraag het aan de begeleider.',
  ended: () => 'De sessie is afgelopen. Je tekst blijft op dit apparaat bewaard.',
  frozen: () => 'Alles staat even stil. Je tekst is bewaard.',
  removed: () => 'Je bent uit deze ruimte gehaald. Klopt dat niet? Vraag het aan de begeleider.',
  waiting: () => 'De begeleider laat je zo binnen.',
  'name-taken': () => 'Iemand hier heeft deze naam al.',
  'pick-first': () => 'Kies eerst de volgende hoed. De laatste is blauw.',
  'brake-first': () => 'Probeer eerst de rem: druk één keer op Rem. Daarna kun je verder.',
  'bad-address': () => 'Dit is geen adres van een pagina of een video. Het begint met https://.',
  'bad-time': () => 'Dit is geen tijd, of het einde ligt voor het begin. Schrijf het zo: 1:30.',
  'debrief-first': () => 'Eerst komt de nabespreking. Na een live actie praten jullie samen na voordat je verdergaat.',
  'square-taken': () => 'Daar staat al iets. Misschien bouwde iemand daar net. Kies een ander vakje.',
  outside: () => 'Het past daar niet: het zou over de rand steken. Kies een ander vakje.',
  budget: ({ left }) =>
    Number(left) <= 0
      ? 'Alle tegels zijn op. Haal eerst iets weg.'
      : `Dat kost meer dan jullie hebben. Tegels over: ${left}. Haal iets weg of kies iets kleiners.`,
  'echo-first': () => 'Zeg eerst terug wat je hoorde. Zegt de ander "dat bedoel ik", dan kun je antwoorden. Je tekst is bewaard.',
  'last-hand': () => 'Dit is de laatste ingang voor een begeleider. Geef eerst iemand anders een link.',
  'too-late': () => 'Dit kan niet meer terug: er zijn meer dan tien seconden voorbij.',
  stale: () => 'De verbinding was een tijd weg. Kijk waar jullie nu zijn en tik opnieuw als het nog nodig is.',
  'other-name': () => 'Kies een andere naam: een die iedereen op het grote scherm mag zien.',
  malformed: () => 'Dat lukte niet. Er is niets kwijt. Laad de pagina opnieuw en probeer het nog eens.',
  'too-fast': () => 'Dat ging heel snel. Wacht even en probeer het nog eens.',
  storage: () => 'De server kon het net niet bewaren. Je tekst staat hier nog; probeer het zo nog eens.',
  outdated: () => 'Deze pagina is ouder dan de server. Laad hem opnieuw; je tekst is bewaard.',
  fault: () => 'Er ging bij ons iets mis. Je tekst is bewaard; probeer het nog eens.',
};

const TEXT: Readonly<Record<Language, Record<RefusalCode, Say>>> = { en, nl };

/** A refusal as a sentence. */
export const refusalText = (refused: RefusalCode, values: Values | undefined, language: Language): string =>
  TEXT[language][refused](values ?? {});
