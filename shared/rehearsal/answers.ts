// What simulated people say where a question asks for more than a view: the end of a sentence that stands there already, what
// somebody needs, an anchor, a word that was heard; and what they say as somebody of the story.

import type { Language } from '../core/words.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** Ends of a sentence, by the last word of its beginning. */
const ENDS: Readonly<Record<Language, Lists>> = {
  nl: {
    dat: ['iedereen erbij hoort', 'het niet in één keer lukt', 'er echt geluisterd wordt', 'hulp vragen gewoon mag'],
    met: ['alles alleen doen', 'doen alsof het goed gaat', 'altijd klaarstaan', 'sorry zeggen voor wat niemand kan helpen'],
    voor: [
      'wie zich nog niet welkom voelt',
      'iedereen, groot en klein',
      'wie niet zo snel iets zegt',
      'wie thuis veel zorgen heeft',
    ],
    want: ['niet ieder kind past in dezelfde regel', 'een lijst kent onze kinderen niet', 'zo blijft niemand buiten de deur'],
    wij: ['eerlijk zeggen hoe het gaat', 'de zorg met elkaar dragen', 'elkaar niet kwijtraken'],
    eerst: ['wat vandaag al kan', 'één ding, en dat goed', 'wat niemand geld kost'],
    zelf: ['het woord als het over hulp gaat', 'wat vandaag lukt', 'de dingen die nog wel gaan'],
    school: ['mag iedereen meepraten', 'hoort iedereen erbij, ook op een slechte dag', 'vragen we eerst wat er is'],
    als: ['iemand stil wordt in een gesprek', 'ik meteen een oplossing wil geven', 'het spannend wordt'],
    dan: ['vraag ik eerst wat die ander nodig heeft', 'tel ik tot vijf voordat ik iets zeg', 'zeg ik terug wat ik hoorde'],
    '': ['wat voor iedereen werkt', 'wat we samen kunnen volhouden'],
  },
  en: {
    that: ['everybody belongs', 'it will not work out all at once', 'people really listen', 'asking for help is all right'],
    to: ['do it all alone', 'pretend that all is well', 'be ready at any hour', 'say sorry for what nobody can help'],
    for: [
      'whoever does not feel welcome yet',
      'everybody, big and small',
      'whoever is slow to speak',
      'whoever has a lot on at home',
    ],
    because: ['not every child fits the same rule', 'a list does not know our children', 'this way nobody is left outside'],
    want: ['to say honestly how things are', 'to share the care', 'not to lose each other'],
    will: ['do what is possible today', 'say what is needed', 'begin with one small thing'],
    school: ['everybody has a say', 'everybody belongs, on a bad day too', 'we first ask what is the matter'],
    when: ['somebody goes quiet in a talk', 'I want to give an answer at once', 'it gets tense'],
    i: ['first ask what the other needs', 'count to five before I speak', 'say back what I heard'],
    '': ['what works for everybody', 'what we can keep up together'],
  },
};

/** Answers by the name of the field. */
const NAMED: Readonly<Record<Language, Lists>> = {
  nl: {
    need: [
      'Dat we over een maand samen terugkijken.',
      'Dat iemand het in het begin met mij samen doet.',
      'Dat we opschrijven wie wat doet.',
      'Iets meer tijd om eraan te wennen.',
    ],
    question: [
      'Wie beslist hier eigenlijk?',
      'Wat zou ik doen als het mijn familie was?',
      'Wie heeft nog niets gezegd?',
      'Wanneer is helpen te veel?',
    ],
    what: [
      'Mijn hand op mijn buik, en uitademen.',
      'Een steentje in mijn jaszak.',
      'Het liedje dat we thuis altijd draaien.',
      'De sleutel aan mijn bos.',
    ],
    feeling: ['Rustig, en een beetje trots.', 'Warm, alsof er iemand naast me zit.', 'Lichter dan vanochtend.'],
    thought: ['Ik hoef het niet alleen te doen.', 'Eerst luisteren, dan pas iets vinden.', 'Ik mag iets vragen.'],
    hint: [
      'Het gevoel klopt, maar het gaat me ook om de tijd.',
      'Ik ben vooral moe, niet boos.',
      'Ook dat ik het zelf wil beslissen.',
    ],
    one: ['We willen snel iets doen', 'Iedereen bedoelt het goed', 'We willen niemand tot last zijn'],
    other: ['niemand wil opgejaagd worden', 'het doet soms pijn', 'alleen houdt niemand het vol'],
  },
  en: {
    need: [
      'That we look back together in a month.',
      'That somebody does it with me at first.',
      'That we write down who does what.',
      'A little more time to get used to it.',
    ],
    question: [
      'Who really decides here?',
      'What would I do if it were my family?',
      'Who has not said anything yet?',
      'When is helping too much?',
    ],
    what: [
      'My hand on my belly, and breathing out.',
      'A pebble in my coat pocket.',
      'The song that we always play at home.',
      'The key on my key ring.',
    ],
    feeling: ['Calm, and a little proud.', 'Warm, as if somebody sits beside me.', 'Lighter than this morning.'],
    thought: ['I don’t have to do it alone.', 'First listen, and only then have a view.', 'I may ask for something.'],
    hint: [
      'The feeling is right, but it is about time as well.',
      'I am tired more than angry.',
      'Also that I want to decide it myself.',
    ],
    one: ['We want to do something soon', 'Everybody means well', 'We don’t want to be a burden'],
    other: ['nobody wants to be rushed', 'it hurts sometimes', 'nobody can keep it up alone'],
  },
};

const STORY: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Ik wil dat mijn stem ook telt.',
    'Ik maak me zorgen of dit wel goed komt.',
    'Daar wil ik eerst meer van weten.',
    'Als er maar iemand is die het ziet.',
    'Wie doet dat dan, elke dag?',
    'Hier word ik rustiger van.',
    'Dat is mij te veel tegelijk.',
    'Zo kan het ook, denk ik.',
    'Ik durfde dat eerst niet te zeggen.',
    'Er moet een plek zijn waar het stil is.',
    'Laten we het klein houden en gewoon beginnen.',
  ],
  en: [
    'I want my voice to count, too.',
    'I worry whether this will work out.',
    'First I want to know more about that.',
    'As long as there is somebody who sees it.',
    'Who will do that, then, every day?',
    'This makes me calmer.',
    'That is too much at once for me.',
    'It can be done this way, too, I think.',
    'I did not dare to say that at first.',
    'There has to be a place where it is quiet.',
    'Let’s keep it small and simply begin.',
  ],
};

const HEARD: Readonly<Record<Language, readonly string[]>> = {
  nl: ['tijd', 'samen', 'rust', 'thuis', 'moe', 'vertrouwen', 'eerlijk', 'bang'],
  en: ['time', 'together', 'rest', 'home', 'tired', 'trust', 'honest', 'afraid'],
};

/** The n-th of a list, round and round, so that people who sit beside each other say different things. */
export const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? '…';

/** The end of a sentence that `begin` leaves open with three dots; undefined where it leaves none open. */
export const ending = (begin: string, language: Language, n: number): string | undefined => {
  const last = /(\p{L}*)\s*(?:…|\.\.\.)$/u.exec(begin.trim());
  if (!last) return undefined;
  const ends = ENDS[language];
  return nth(ends[last[1]?.toLowerCase() ?? ''] ?? ends[''] ?? [], n);
};

/** What fits a field of this name; undefined where any line does. */
export const named = (name: string, language: Language, n: number): string | undefined => {
  const list = Object.hasOwn(NAMED[language], name) ? NAMED[language][name] : undefined;
  return list && nth(list, n);
};

/** A line of somebody in the story. */
export const inStory = (language: Language, n: number): string => nth(STORY[language], n);

/** A word that was heard in the talk. */
export const heard = (language: Language, n: number): string => nth(HEARD[language], n);
