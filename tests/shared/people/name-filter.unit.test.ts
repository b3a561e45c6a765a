// The sieve at the door: what it stops, and above all whom it lets in.

import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../shared/core/refusal.ts';
import { isFitName } from '../../../shared/people/name-filter.ts';
import { NAMES } from '../../../shared/rehearsal/names.ts';
import { rules } from '../../../shared/rules.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, testSession } from '../../kit/world.ts';

const stopped = (names: readonly string[], more: readonly string[] = []) => names.filter((name) => !isFitName(name, more));

const UNFIT: Readonly<Record<string, readonly string[]>> = {
  'as they are': ['kut', 'KUT', 'Lul', 'hoer', 'Neger', 'kkk', 'Wh0re', 'Stront', 'Jan kut', 'Mongool'],
  'inside words': ['FuckYou', 'xXfuckXx', 'KankerJoch', 'kankerhoer', 'Klootzakje', 'Hoerenzoon', 'niggertje'],
  'with digits and signs': ['h1tler', 'H!tler', '1ul', 'bul1shit', 'n1gger', 'a$$hole', 'p3nis', 'k4nk3r', 'b!tch', '1488'],
  'with something behind': ['kut123', 'kut2', 'lul!', 'hoer_99'],
  'with accents and other scripts': ['kút', 'кut', 'ＦＵＣＫ', 'f\u200buck', 'kütt3n'],
  'with repeated letters': ['Kuuuut', 'fuuuuck', 'niggggger', 'kkkkkkk', 'hoeeer'],
  'with spaces': ['k u t', 'k.u.t', 'k-u-t', 'Jan k u t', 'f u c k', 'f uck', 'sh it', 'hit ler', 'P u t i n'],
  'with a letter hidden': ['k*t', 'f*ck', 'F**k', 'h##r'],
  'of those who stand for hatred': ['Adolf Hitler', 'Stalin', 'Pol Pot', 'bin laden', 'Osama bin Laden', 'Sieg Heil'],
};

/** Names of people, some with something in them. */
const FIT: Readonly<Record<string, readonly string[]>> = {
  'first names': ['Dick', 'Fokke', 'Zak', 'Isis', 'Jihad', 'Osama', 'Saddam', 'Adolf', 'Gay', 'Kike', 'Semen', 'Phuc', 'Bich'],
  'with something inside': [
    'Kutlu',
    'Kutay',
    'Kutman',
    'Titus',
    'Janus',
    'Manus',
    'Nazir',
    'Nazim',
    'Benazir',
    'Cumhur',
    'Zakaria',
  ],
  surnames: ['Scunthorpe', 'Assad', 'Bashar Assad', 'Hoerig', 'Hörig', 'Wouter de Cock', 'Cockburn', 'Fokker', 'Kuut', 'Prick'],
  'more surnames': ['Neukermans', 'Neukirch', 'Rakshit', 'Dikshit', 'Penistone', 'Sexton', 'Cummings', 'Hoekstra', 'Van Dyke'],
  'of other places': ['Yoshito', 'Shital', 'Fuk Yan', 'Niger', 'Turk', 'Hoorn', 'Geilenkirchen', 'Eikelboom', 'Kontos', 'Homoet'],
  'with an initial': ['Lu L.', 'Lu L', 'Naz I', 'Naz I.', 'Shi T.', 'Ku T.', 'J. R. R.', 'A B C', 'Jan P.'],
  'where one name meets the next': ['Anna Zinger', 'Luka N. Kers', 'Pol', 'Kim Jong', 'Idi', 'Amin', 'Al An'],
  'with digits': ['Thijs 2', 'Max 88', 'Sam 11', 'Ann1e', 'Person 12', '007', 'R2D2'],
  'with signs': ['O’Neill', 'Jan-Willem', 'Zoë', 'Ødegaard', 'Müge', 'Çağlar', 'Łukasz', 'Ann (groep 2)', '★ Noor ★'],
  'in other scripts': ['李小龙', 'Иван', 'Наталья', 'محمد', 'Γιώργος', '🦊', '*', '**'],
};

describe('a name', () => {
  for (const [how, names] of Object.entries(UNFIT))
    it(`A13: is refused ${how}`, () => {
      expect(names.filter((name) => isFitName(name, []))).toEqual([]);
    });

  for (const [which, names] of Object.entries(FIT))
    it(`A13: is taken: ${which}`, () => {
      expect(stopped(names)).toEqual([]);
    });

  it('A13: is taken when the house gives it to simulated people', () => {
    expect(stopped(NAMES)).toEqual([]);
  });

  it('A13: is refused when this house refuses it, as a whole word', () => {
    const more = ['Snoepje', 'lange jan', 'é', ' '];
    expect(stopped(['snoepje', 'Sn0epje 3', 'Snoep', 'Snoepjes', 'Lange Jan', 'Lange', 'Jan'], more)).toEqual([
      'snoepje',
      'Sn0epje 3',
      'Lange Jan',
    ]);
  });
});

describe('at the door', () => {
  const world = testSession({ scenario: TINY, seats: 1 });
  const arrive = (name: string, simulated = false, more: readonly string[] = []) =>
    rules.arrive(world.session(), { seat: 'new', name, language: 'nl', avatar: 'peep-1', simulated, more }, 0);

  it('A13: another name is asked for, and nothing has changed', () => {
    expect(arrive('kut')).toEqual({ refused: 'other-name' });
    expect(arrive('snoepje', false, ['snoepje'])).toEqual({ refused: 'other-name' });
    expect(isRefusal(arrive('snoepje'))).toBe(false);
  });

  it('A13: the facilitator gives any name', () => {
    world.send(facilitator, { type: 'people.rename', seat: 'seat-1', name: 'Stalin' });
    expect(world.session().seats['seat-1']?.name).toBe('Stalin');
  });
});
