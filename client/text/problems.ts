// Problems of the HTTP interface, in words.

import type { Language } from '../../shared/core/words.ts';
import type { ProblemCode } from '../../shared/protocol/protocol.ts';
import { ProblemError } from '../session/http.ts';

type Values = Readonly<Record<string, string | number>>;
type Say = (values: Values) => string;

const en: Record<ProblemCode | 'offline', Say> = {
  'bad-request': () => 'Something in this form is not right. What you typed is still there.',
  'unknown-code': () => 'There is no room with this code. Check the letters and numbers on the screen.',
  'expired-code': () => 'The room of this code is over. Ask the facilitator for a new code.',
  full: ({ max }) => `The room is full: there are already ${max} people in it.`,
  locked: () => 'The room is locked. Ask the facilitator to open it for you.',
  removed: () => 'You were taken out of this room. Ask the facilitator if that is not right.',
  'unknown-room': () => 'This room is not there (any more).',
  'bad-key': () => 'This link does not open this room. Check that you copied the whole link.',
  'unknown-scenario': () => 'This scenario is not there.',
  empty: () => 'Something is still empty. Fill it in first.',
  'too-long': ({ max }) => `This is too long: at most ${max} characters. Your text is still there.`,
  'name-taken': () => 'Somebody here already has this name.',
  'other-name': () => 'Choose another name, please: one that everybody can see on the big screen.',
  'unknown-rescue': () => 'No room belongs to this rescue code. Check the letters and numbers.',
  'not-yours': () => 'Only whoever opened this room can do that.',
  'too-fast': ({ seconds }) => `That went very fast. Wait ${seconds ?? 'a few'} seconds and try again.`,
  password: () => 'Whoever opens a room here needs the password of this house.',
  restarting: () => 'The server restarts. Everything is kept; try again in a few seconds.',
  storage: () => 'The server cannot keep anything just now. Try again in a moment.',
  'not-found': () => 'That is not there.',
  fault: () => 'Something went wrong at our side. Nothing of yours is lost; try again.',
  offline: () => 'No connection to the server. What you typed is still there; try again in a moment.',
};

const nl: Record<ProblemCode | 'offline', Say> = {
  'bad-request': () => 'Iets in dit formulier klopt niet. Wat je typte, staat er nog.',
  'unknown-code': () => 'Er is geen ruimte met deze code. Kijk nog eens goed naar de letters en cijfers op het scherm.',
  'expired-code': () => 'De ruimte bij deze code is afgelopen. Vraag de begeleider om een nieuwe code.',
  full: ({ max }) => `De ruimte is vol: er zijn al ${max} mensen binnen.`,
  locked: () => 'De ruimte is op slot. Vraag de begeleider om hem voor je open te doen.',
  removed: () => 'Je bent uit deze ruimte gehaald. Klopt dat niet? Vraag het aan de begeleider.',
  'unknown-room': () => 'Deze ruimte is er niet (meer).',
  'bad-key': () => 'Deze link past niet op deze ruimte. Kijk of je de hele link hebt gekopieerd.',
  'unknown-scenario': () => 'Dit scenario is er niet.',
  empty: () => 'Er is nog iets leeg. Vul dat eerst in.',
  'too-long': ({ max }) => `Dit is te lang: hooguit ${max} tekens. Je tekst staat er nog.`,
  'name-taken': () => 'Iemand hier heeft deze naam al.',
  'other-name': () => 'Kies een andere naam: een die iedereen op het grote scherm mag zien.',
  'unknown-rescue': () => 'Bij deze reddingscode hoort geen ruimte. Kijk nog eens goed naar de letters en cijfers.',
  'not-yours': () => 'Dat kan alleen wie deze ruimte opende.',
  'too-fast': ({ seconds }) => `Dat ging heel snel. Wacht ${seconds ?? 'een paar'} seconden en probeer het nog eens.`,
  password: () => 'Wie hier een ruimte opent, heeft het wachtwoord van dit huis nodig.',
  restarting: () => 'De server start opnieuw. Alles is bewaard; probeer het over een paar tellen nog eens.',
  storage: () => 'De server kan nu even niets bewaren. Probeer het zo nog eens.',
  'not-found': () => 'Dat is er niet.',
  fault: () => 'Er ging bij ons iets mis. Van jou is niets kwijt; probeer het nog eens.',
  offline: () => 'Geen verbinding met de server. Wat je typte, staat er nog; probeer het zo nog eens.',
};

const TEXT = { en, nl } as const;

/** Whatever a request threw, as a sentence. */
export const problemText = (error: unknown, language: Language): string =>
  error instanceof ProblemError ? TEXT[language][error.code](error.values ?? {}) : TEXT[language].offline({});
