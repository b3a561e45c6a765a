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
