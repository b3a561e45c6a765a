// Words of building. Prompts from prompts.md §3.

import type { Edge, Mood } from '../../blocks/stage.ts';
import type { Words } from '../../core/words.ts';
import type { Config, PartName } from './schema.ts';

type PartText = Readonly<Record<PartName, { readonly title: Words; readonly prompt: Words }>>;

export const PART_TEXT: Readonly<Record<Config['shape'], PartText>> = {
  yard: {
    build: {
      title: { nl: 'Het plein bouwen', en: 'Building the yard' },
      prompt: {
        nl: 'Bouw samen een plein. Waar is er een plek voor jouw kind?',
        en: 'Build a yard together. Where is there a place for your child?',
      },
    },
    test: {
      title: { nl: 'Lopen als een kind', en: 'Walking as a child' },
      prompt: {
        nl: 'Loop als dit kind over het plein. Waar wil je zijn? Waar niet?',
        en: 'Walk the yard as this child. Where do you want to be? Where not?',
      },
    },
    sign: {
      title: { nl: 'Het plein tekenen', en: 'Signing the yard' },
      prompt: { nl: 'Kun jij dit plein tekenen, ook voor jouw kind?', en: 'Can you sign this yard, for your child too?' },
    },
  },
  hours: {
    build: {
      title: { nl: 'Het rooster maken', en: 'Making the timetable' },
      prompt: {
        nl: 'Verdeel samen de uren van de week. Waar zit de tijd voor jouw kind?',
        en: 'Share out the hours of the week together. Where is the time for your child?',
      },
    },
    test: {
      title: { nl: 'Een week als een kind', en: 'A week as a child' },
      prompt: {
        nl: 'Leef een week als dit kind met dit rooster. Welk uur kun je niet missen? Welk uur duurt te lang?',
        en: 'Live a week as this child with this timetable. Which hour can’t you miss? Which one lasts too long?',
      },
    },
    sign: {
      title: { nl: 'Het rooster tekenen', en: 'Signing the timetable' },
      prompt: {
        nl: 'Kun jij dit rooster tekenen, ook voor jouw kind?',
        en: 'Can you sign this timetable, for your child too?',
      },
    },
  },
};

/** What a parent may say of a need that nothing built can meet. */
export const WORD_TEXT: Readonly<Record<Mood, Words>> = {
  met: { nl: 'Ja, dat hebben we afgesproken', en: 'Yes, we have agreed on that' },
  partly: { nl: 'Voor een deel', en: 'In part' },
  missed: { nl: 'Nee, nog niet', en: 'No, not yet' },
};

export const TEXT = {
  yard: { nl: 'Het plein', en: 'The yard' },
  yardOf: { nl: 'Het plein van {group}', en: 'The yard of {group}' },
  week: { nl: 'Het rooster', en: 'The timetable' },
  weekOf: { nl: 'Het rooster van {group}', en: 'The timetable of {group}' },
  tables: { nl: 'tafel {n}', en: 'table {n}' },
  pairs: { nl: 'tweetal {n}', en: 'pair {n}' },
  trios: { nl: 'groepje {n}', en: 'group {n}' },
  yardHint: {
    nl: 'Kies iets, en dan een vakje. Iedereen van de groep bouwt mee, ook weghalen mag.',
    en: 'Choose a thing, then a square. All of your group build along, and may take away too.',
  },
  weekHint: { nl: 'Iedereen van de groep mag een uur verschuiven.', en: 'Anybody in your group may move an hour.' },
  signedHint: {
    nl: 'Let op: wie nu iets verandert, haalt alle handtekeningen weg.',
    en: 'Mind: whoever changes something now takes all signatures away.',
  },
  tilesUsed: { nl: '{used} van de {of} tegels gebruikt', en: '{used} of {of} tiles used' },
  hoursUsed: { nl: '{used} van de {of} uur verdeeld', en: '{used} of {of} hours shared out' },
  overTitle: { nl: 'Er moet iets terug', en: 'Something must go back' },
  overTiles: {
    nl: 'Jullie hebben nog {of} tegels en gebruiken er {used}. Lever er {over} in. Tekenen kan daarna.',
    en: 'You have {of} tiles left in all and use {used}. Hand in {over}. You can sign after that.',
  },
  overHours: {
    nl: 'Jullie hebben nog {of} uur en gebruiken er {used}. Lever er {over} in. Tekenen kan daarna.',
    en: 'You have {of} hours left in all and use {used}. Hand in {over}. You can sign after that.',
  },
  take: { nl: 'Weghalen: {name}', en: 'Take away: {name}' },
  hour: { nl: '1 uur', en: '1 hour' },
  hours: { nl: '{n} uur', en: '{n} hours' },
  least: { nl: '{hours} (minstens {least})', en: '{hours} (at least {least})' },
  more: { nl: '{name}: een uur erbij', en: '{name}: an hour more' },
  less: { nl: '{name}: een uur eraf', en: '{name}: an hour less' },
  noneLeft: { nl: 'Alle uren zijn verdeeld.', en: 'All hours are shared out.' },
  noneYet: { nl: 'Er staat nog geen uur.', en: 'There is no hour yet.' },
  role: { nl: 'Jij bouwt mee voor {name}.', en: 'You build along, for {name}.' },
  stands: { nl: 'Zo is het voor {name}', en: 'How it is for {name}' },
  children: { nl: 'Zo is het voor de kinderen', en: 'How it is for the children' },
  noChildren: { nl: 'Nog niemand heeft een kind gekozen.', en: 'Nobody has chosen a child yet.' },
  needs: { nl: 'Nodig: {need}.', en: 'Needs: {need}.' },
  met: { nl: 'Dat is er: {found}.', en: 'That is there: {found}.' },
  partly: { nl: 'Voor een deel: {found}. Nog één ding erbij.', en: 'In part: {found}. One more thing would do it.' },
  missed: { nl: 'Dat is er nog niet.', en: 'That is not there yet.' },
  helps: { nl: 'Wat helpt: {list}.', en: 'What helps: {list}.' },
  elsewhere: { nl: 'iets uit jullie andere plan', en: 'something from your other plan' },
  clear: { nl: 'een vrije ingang', en: 'a clear entrance' },
  judged: {
    nl: 'Daar helpt geen tegel of lesuur bij, wel een afspraak of een regel in het plan.',
    en: 'No tile or lesson helps with that; an agreement or a line in the plan does.',
  },
  judgeYou: { nl: 'Is die er? Dat zeg jij.', en: 'Is there one? That is for you to say.' },
  judgedMet: { nl: 'Daar is een afspraak over.', en: 'There is an agreement on that.' },
  judgedPartly: { nl: 'Daar is voor een deel een afspraak over.', en: 'There is an agreement on part of that.' },
  judgedMissed: { nl: 'Daar is nog geen afspraak over.', en: 'There is no agreement on that yet.' },
  content: { nl: 'Dit kind is tevreden.', en: 'This child is content.' },
  left: { nl: 'Een stap naar links', en: 'A step to the left' },
  right: { nl: 'Een stap naar rechts', en: 'A step to the right' },
  up: { nl: 'Een stap naar achteren', en: 'A step to the back' },
  down: { nl: 'Een stap naar voren', en: 'A step to the front' },
  goTo: { nl: 'Ga ergens staan', en: 'Go and stand somewhere' },
  goToAsk: { nl: 'Waar wil {name} zijn?', en: 'Where does {name} want to be?' },
  square: { nl: '{name}, kolom {x}, rij {y}', en: '{name}, column {x}, row {y}' },
  testTitle: { nl: 'Deze kinderen komen kijken', en: 'These children come and look' },
  testHint: { nl: 'Ze staan op de lijst. Het lot koos ze voor jullie.', en: 'They are on the list. Chance chose them for you.' },
  strength: { nl: 'Kracht', en: 'Strength' },
  need: { nl: 'Nodig', en: 'Needs' },
  here: { nl: 'Hier', en: 'Here' },
  asChild: { nl: 'Als {name}: waar wil je zijn, en waar niet?', en: 'As {name}: where do you want to be, and where not?' },
  asChildWeek: { nl: 'Als {name}: welk uur wil je, en welk niet?', en: 'As {name}: which hour do you want, and which not?' },
  all: { nl: 'Iedereen ziet dit meteen.', en: 'Everybody sees this at once.' },
  send: { nl: 'Insturen', en: 'Send' },
  change: { nl: 'Wijzigen', en: 'Change' },
  sent: { nl: 'Ingestuurd', en: 'Sent' },
  lines: { nl: 'Wat de kinderen zeggen', en: 'What the children say' },
  noLines: { nl: 'Nog niets.', en: 'Nothing yet.' },
  withdraw: { nl: 'Weghalen', en: 'Take away' },
  withdrawAsk: { nl: 'Je zin weghalen?', en: 'Take your line away?' },
  signs: { nl: 'Gezinnen die tekenden: {done}. Nodig: {of}.', en: 'Families that signed: {done}. Needed: {of}.' },
  holds: { nl: 'Het ontwerp is getekend', en: 'The design is signed' },
  noSigns: { nl: 'Nog niemand heeft getekend.', en: 'Nobody has signed yet.' },
  signedFor: { nl: 'Getekend voor {name}', en: 'Signed for {name}' },
  signed: { nl: 'Getekend', en: 'Signed' },
  sign: { nl: 'Ik teken', en: 'I sign' },
  signFor: { nl: 'Ik teken, voor {name}', en: 'I sign, for {name}' },
  unsign: { nl: 'Ik haal mijn handtekening weg', en: 'I take my signature back' },
  signHint: {
    nl: 'Niet tekenen mag ook. Zeg dan wat er voor jouw kind nog moet.',
    en: 'Not signing is fine too. Then say what your child still needs.',
  },
  unsigned: {
    nl: 'Het ontwerp is veranderd. Daarmee zijn de handtekeningen weg. Teken opnieuw als het goed is.',
    en: 'The design was changed, so the signatures are gone. Sign again when it is right.',
  },
  unsignedTitle: { nl: 'Opnieuw tekenen', en: 'Sign again' },
  notOver: { nl: 'Lever eerst in wat jullie te veel gebruiken.', en: 'First hand in what you use too much.' },
  notEmpty: { nl: 'Er is nog niets om te tekenen.', en: 'There is nothing to sign yet.' },
  groups: { nl: 'Hoe ver de groepen zijn', en: 'How far the groups are' },
  watch: { nl: 'Jij kijkt mee met de ouders.', en: 'You are watching the parents.' },
  tilesTotal: { nl: '{n} tegels', en: '{n} tiles' },
  tileTotal: { nl: '1 tegel', en: '1 tile' },
  captionYard: { nl: 'Ouders bouwen een schoolplein.', en: 'Parents are building a schoolyard.' },
  captionWeek: { nl: 'Ouders verdelen de uren van een schoolweek.', en: 'Parents are sharing out the hours of a school week.' },
  captionTest: {
    nl: 'Ouders lopen als kinderen door hun ontwerp.',
    en: 'Parents walk through their design as children.',
  },
  captionSign: { nl: 'Ouders tekenen hun ontwerp.', en: 'Parents are signing their design.' },
} as const satisfies Record<string, Words>;

/** What runs along a side. */
export const EDGE_TEXT: Readonly<Record<Edge, Words>> = {
  back: { nl: '{name} achteraan', en: '{name} at the back' },
  front: { nl: '{name} vooraan', en: '{name} at the front' },
  left: { nl: '{name} links', en: '{name} on the left' },
  right: { nl: '{name} rechts', en: '{name} on the right' },
};
