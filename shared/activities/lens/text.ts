// Words of the hats: names, prompts, what the facilitator says. From prompts.md §2.

import type { Hat } from '../../blocks/stage.ts';
import type { Script } from '../../core/activity.ts';
import type { Words } from '../../core/words.ts';
import type { SequenceName } from './sequences.ts';

export interface HatText {
  readonly name: Words;
  /** What the hat looks for, in a few words. */
  readonly line: Words;
  readonly title: Words;
  readonly prompt: Words;
  readonly minutes: number;
  readonly script: Script;
}

const w = (nl: string, en: string): Words => ({ nl, en });
const script = (say: Words, look: Words, stuck: Words): Script => ({ say, look, stuck });

export const HATS: Readonly<Record<Hat, HatText>> = {
  white: {
    name: w('Witte hoed', 'White hat'),
    line: w('Feiten: wat weten we, wat missen we?', 'Facts: what do we know, what is missing?'),
    title: w('Wat we weten', 'What we know'),
    prompt: w(
      'Wat weten we zeker? Wat missen we? Wie kan het ons vertellen?',
      'What do we know for sure? What is missing? Who could tell us?',
    ),
    minutes: 6,
    script: script(
      w(
        'We zetten de witte hoed op. Alleen feiten: wat weten we zeker, en wat missen we nog?',
        'White hats on. Only facts: what do we know for sure, and what is still missing?',
      ),
      w('Meningen die als feit klinken. Vraag: hoe weten we dat?', 'Opinions that sound like facts. Ask: how do we know?'),
      w(
        'Vraag: wie zou ons dit kunnen vertellen? Ook een gat in onze kennis is een feit.',
        'Ask: who could tell us this? A gap in what we know is a fact too.',
      ),
    ),
  },
  red: {
    name: w('Rode hoed', 'Red hat'),
    line: w('Gevoel: wat zegt je buik nu?', 'Feelings: what does your gut say?'),
    title: w('Wat we voelen', 'What we feel'),
    prompt: w(
      'Wat zegt je gevoel nu? Eén woord. Je hoeft het niet uit te leggen.',
      'What does your gut say now? One word. No need to explain.',
    ),
    minutes: 2,
    script: script(
      w(
        'Rode hoed. Wat voel je nu? Eén woord is genoeg, en niemand hoeft het uit te leggen.',
        'Red hat. What do you feel now? One word is enough, and nobody has to explain.',
      ),
      w(
        'Gevoelens die haaks op elkaar staan. Ze mogen er allemaal zijn.',
        'Feelings that point different ways. All of them may be here.',
      ),
      w(
        'Zeg: een vermoeden of "ik weet het nog niet" is ook een gevoel.',
        'Say: a hunch, or "I don’t know yet", is a feeling too.',
      ),
    ),
  },
  black: {
    name: w('Zwarte hoed', 'Black hat'),
    line: w('Risico’s: wat kan er misgaan, en waarom?', 'Risks: what could go wrong, and why?'),
    title: w('Wat er mis kan gaan', 'What could go wrong'),
    prompt: w('Wat kan er misgaan? Noem ook waarom.', 'What could go wrong? Say why, too.'),
    minutes: 5,
    script: script(
      w(
        'Zwarte hoed. We kijken samen naar wat er mis kan gaan. Zeg er steeds bij waarom.',
        'Black hat. Together we look at what could go wrong. Always say why.',
      ),
      w(
        'Risico’s zonder reden, en kritiek op een persoon. Het gaat om het plan.',
        'Risks without a reason, and criticism of a person. It is about the plan.',
      ),
      w(
        'Vraag: wat zou iemand zeggen die hier verantwoordelijk voor is?',
        'Ask: what would somebody say who is responsible for this?',
      ),
    ),
  },
  yellow: {
    name: w('Gele hoed', 'Yellow hat'),
    line: w('Waarde: wat kan werken, en waarom?', 'Value: what could work, and why?'),
    title: w('Wat het oplevert', 'What it brings'),
    prompt: w(
      'Wat kan dit opleveren? Stel dat het lukt: waardoor dan?',
      'What could this bring? Suppose it works: why would it?',
    ),
    minutes: 5,
    script: script(
      w(
        'Gele hoed. Stel dat het lukt: waardoor dan? Geef er een reden bij, ook als je twijfelt.',
        'Yellow hat. Suppose it works: what would make it work? Give a reason, even if you have doubts.',
      ),
      w(
        'Redenen, niet alleen wensen. Iemand die waarde ziet in een idee dat niet het zijne is.',
        'Reasons, not only wishes. Somebody who sees value in an idea that is not their own.',
      ),
      w('Vraag: wie wordt hier blij van, en waarom?', 'Ask: who would be glad of this, and why?'),
    ),
  },
  green: {
    name: w('Groene hoed', 'Green hat'),
    line: w('Ideeën: hoe kan het ook?', 'Ideas: how else could it be?'),
    title: w('Nieuwe ideeën', 'New ideas'),
    prompt: w(
      'Hoe kan het ook? Gek mag. Maak iets van andermans idee.',
      'How else could it be? Wild is fine. Build on someone’s idea.',
    ),
    minutes: 7,
    script: script(
      w(
        'Groene hoed. Alles mag, ook gekke ideeën. We oordelen nog niet.',
        'Green hat. Anything goes, wild ideas too. No judging yet.',
      ),
      w(
        'Ideeën die op elkaar voortbouwen. Rem een "ja, maar" vriendelijk af.',
        'Ideas that build on each other. Gently stop a "yes, but".',
      ),
      w(
        'Draai het om: hoe maken we het zo slecht mogelijk? En wat is daar het omgekeerde van?',
        'Turn it round: how could we make it as bad as possible? And what is the opposite?',
      ),
    ),
  },
  blue: {
    name: w('Blauwe hoed', 'Blue hat'),
    line: w('Overzicht: waar staan we, wat is de volgende stap?', 'Overview: where are we, what comes next?'),
    title: w('Waar staan we', 'Where we are'),
    prompt: w('Waar staan we? Welke hoed helpt nu het meest?', 'Where are we? Which hat helps most now?'),
    minutes: 3,
    script: script(
      w('Blauwe hoed. We kijken even van bovenaf: waar staan we?', 'Blue hat. Let’s look from above for a moment: where are we?'),
      w('Of iedereen dezelfde vraag in het hoofd heeft.', 'Whether everybody has the same question in mind.'),
      w('Vat zelf in één zin samen en vraag of dat klopt.', 'Sum up in one sentence yourself and ask whether it is right.'),
    ),
  },
};

/** White once more, for who is not there. */
export const OTHERS: Pick<HatText, 'title' | 'prompt' | 'minutes' | 'script'> = {
  title: w('Wat anderen vinden', 'What others think'),
  prompt: w(
    'Wat vinden mensen die er niet zijn? Zeg het zoals zij het zeggen.',
    'What do people think who are not here? Say it as they would.',
  ),
  minutes: 4,
  script: script(
    w(
      'We houden de witte hoed op. Wat vinden mensen die hier niet zijn? Dat zij dat vinden, is ook een feit.',
      'White hats stay on. What do people think who are not here? That they think so is a fact as well.',
    ),
    w('Spot of spreken namens iemand zonder hem te kennen.', 'Mockery, or speaking for somebody without knowing them.'),
    w('Vraag: wie merkt als eerste dat wij iets besluiten?', 'Ask: who is the first to notice that we decide something?'),
  ),
};

export const OPENING: Pick<HatText, 'title' | 'prompt' | 'minutes' | 'script'> = {
  title: w('De vraag', 'The question'),
  prompt: w('Waar gaan we over denken, en wanneer zijn we klaar?', 'What will we think about, and when are we done?'),
  minutes: 5,
  script: script(
    w(
      'We zetten de blauwe hoed op. Dit is onze vraag. Straks kijken we er allemaal tegelijk op dezelfde manier naar, hoed voor hoed.',
      'We put the blue hat on. This is our question. Soon we all look at it in the same way at the same time, hat by hat.',
    ),
    w('Of de vraag in één zin past en van iedereen is.', 'Whether the question fits in one sentence and belongs to everybody.'),
    w('Vraag: wanneer is het voor jou een goed gesprek geweest?', 'Ask: when will this have been a good talk for you?'),
  ),
};

/** The opening where everybody wears another hat. */
export const OPENING_ROLES: typeof OPENING = {
  ...OPENING,
  script: script(
    w(
      'We zetten de blauwe hoed op. Dit is onze vraag. Straks draagt iedereen een eigen hoed, en elke ronde wissel je.',
      'We put the blue hat on. This is our question. Soon everybody wears a hat of their own, and you switch every turn.',
    ),
    OPENING.script.look,
    OPENING.script.stuck,
  ),
};

export const CLOSING: Pick<HatText, 'title' | 'prompt' | 'minutes' | 'script'> = {
  title: w('De oogst', 'The harvest'),
  prompt: w('Dit weten we, dit kiezen we, dit doen we eerst.', 'This we know, this we choose, this comes first.'),
  minutes: 6,
  script: script(
    w(
      'De blauwe hoed, voor de laatste keer. Drie zinnen: dit weten we, dit kiezen we, dit doen we eerst.',
      'The blue hat, for the last time. Three lines: this we know, this we choose, this comes first.',
    ),
    w(
      'Zinnen die echt van de groep zijn, ook van wie weinig zei.',
      'Lines that truly come from the group, also from those who said little.',
    ),
    w(
      'Lees de kaartjes van de rode en de groene hoed nog eens voor.',
      'Read out the cards of the red and the green hat once more.',
    ),
  ),
};

export const SEQUENCE_NAMES_TEXT: Readonly<Record<SequenceName | 'emergent', Words>> = {
  ideas: w('Eerste ideeën', 'First ideas'),
  choose: w('Kiezen', 'Choosing'),
  solve: w('Een probleem oplossen', 'Solving a problem'),
  feedback: w('Snelle feedback', 'Quick feedback'),
  improve: w('Iets verbeteren', 'Improving something'),
  review: w('Terugkijken', 'Looking back'),
  plan: w('Een plan maken', 'Making a plan'),
  emergent: w('Blauw kiest steeds de volgende hoed', 'Blue picks each next hat'),
};

export const TEXT = {
  turn: w('Ronde', 'Turn'),
  turnPrompt: w('Kijk met jouw hoed. Straks wissel je.', 'Look with your own hat. You switch in a moment.'),
  reason: w('Waarom?', 'Why?'),
  idea: w('Jouw bijdrage', 'Your contribution'),
  send: w('Insturen', 'Send'),
  blind: w('Eerst alleen jij. Daarna ziet iedereen het tegelijk.', 'First only you. Then everybody sees it at the same time.'),
  blindTables: w('Eerst alleen jij. Daarna je tafel en het grote scherm.', 'First only you. Then your table and the big screen.'),
  open: w('Iedereen ziet dit meteen.', 'Everybody sees this at once.'),
  openTable: w('Je tafel en het grote scherm zien dit meteen.', 'Your table and the big screen see this at once.'),
  redHint: w('Hooguit 40 tekens. Uitleggen hoeft niet.', 'At most 40 characters. No need to explain.'),
  empty: w('Nog niets onder deze hoed.', 'Nothing under this hat yet.'),
  emptyBlind: w(
    'Iedereen schrijft nu in stilte. Straks zie je alles tegelijk.',
    'Everybody is writing in silence. Soon you will see it all at once.',
  ),
  mine: w('Wat jij schreef', 'What you wrote'),
  table: w('Tafel', 'Table'),
  other: w('Andere hoed?', 'Other hat?'),
  otherAsk: w('Bij welke hoed hoort dit?', 'Which hat does this belong under?'),
  edit: w('Aanpassen', 'Edit'),
  withdraw: w('Weghalen', 'Take back'),
  withdrawAsk: w('Je kaartje weghalen? Het verdwijnt bij iedereen.', 'Take your card back? It disappears for everybody.'),
  wrongHat: w('Mooi punt, andere hoed', 'Good point, other hat'),
  wrongHatText: w('“{text}” Zal ik het bij de {hat} leggen?', '“{text}” Shall I put it under the {hat}?'),
  move: w('Ja, leg het daar', 'Yes, put it there'),
  keep: w('Nee, laat het hier', 'No, leave it here'),
  folder: w('Witte map', 'White folder'),
  folderEmpty: w('De map is nog dicht.', 'The folder is still closed.'),
  draw: w('Volgend kaartje uit de map', 'Next card from the folder'),
  missing: w('Onbekend', 'Unknown'),
  question: w('Onze vraag', 'Our question'),
  focus: w('De vraag, in hooguit 15 woorden', 'The question, in at most 15 words'),
  focusSend: w('Dit is onze vraag', 'This is our question'),
  sequence: w('Volgorde van de hoeden', 'Order of the hats'),
  pick: w('Welke hoed nu?', 'Which hat next?'),
  extra: w('Extra ronde invoegen', 'Insert an extra round'),
  pickHint: w('Komt na deze ronde.', 'Comes after this round.'),
  reading: w('Voorlezen', 'Reading round'),
  captionBlind: w('Iedereen schrijft in stilte.', 'Everybody is writing in silence.'),
  captionRoles: w('Iedereen draagt een eigen hoed.', 'Everybody wears a hat of their own.'),
  captionAll: w('Iedereen draagt de {hat}.', 'Everybody wears the {hat}.'),
} as const satisfies Record<string, Words>;

/** "the yellow hat", within a sentence. */
export const hatIn = (sign: Hat, language: 'nl' | 'en'): string => HATS[sign].name[language].toLowerCase();
