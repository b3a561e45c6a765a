// A view in small pieces: put together again it is the same view, and one more note costs little.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Control, Entry } from '../../../shared/blocks/block.ts';
import { Cutter, cut, join, joiner, type Pieces } from '../../../shared/blocks/pieces.ts';
import type { StageCard, StagePerson } from '../../../shared/blocks/stage.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { playThrough } from '../../kit/playthrough.ts';
import { TINY } from '../../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

/** As the wire carries it. */
const plain = (view: View): unknown => JSON.parse(JSON.stringify(view));

/** Few, so that the next view has the same things, changed. */
const id = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g/h', '.i') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/) },
);
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
/** Short and long, of people and of screens, and now and then what looks like a mark of the wire. */
const words = fc.oneof(
  text,
  fc.constantFrom('red', 'Only you', 'Nobody but the facilitator and you', '\u007fi', '\u007f\u007f12', '\u007f1'),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const sign = fc.constantFrom('red', 'white', 'heart');
const control = (of: string, says: string): Control => ({
  id: 'edit',
  label: 'Edit',
  send: { type: 'lens.edit', contribution: of },
  ask: { name: 'text', label: 'What it says from now on', value: says, max: 280 },
});
const entry = fc
  .record({
    id,
    text: words,
    by: maybe(fc.constantFrom('Ann', 'Bob')),
    avatar: maybe(fc.constantFrom('peep-1', 'peep-2')),
    sign: maybe(sign),
    tag: maybe(words),
    note: maybe(words),
    mine: maybe(fc.constant(true)),
    edits: fc.boolean(),
  })
  .map(({ edits, ...one }) => bare({ ...one, controls: edits ? [control(one.id, one.text)] : [] }));
/** As views are: without fields that are not there. */
const bare = <T extends object>(one: T): T =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;
const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>, maxLength = 12) =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength });
const items = unique(entry) as unknown as fc.Arbitrary<readonly Entry[]>;
const controls = unique(fc.record({ id, label: words, send: fc.record({ type: text, step: words }), pressed: fc.boolean() }));
const balance = unique(fc.record({ id, label: words, count: fc.nat(9), words: fc.nat(), minutes: fc.nat(9) }), 4);
const rows = unique(
  fc.record({
    id,
    title: words,
    done: fc.nat(9),
    of: fc.nat(9),
    words: fc.nat(),
    state: fc.constant('busy' as const),
    controls,
  }),
  4,
);
const area = fc.constantFrom('board' as const, 'now' as const);
const block = fc
  .oneof(
    fc.record({ type: fc.constant('entries'), id, area, title: words, empty: words, folded: maybe(fc.constant(true)), items }),
    fc.record({ type: fc.constant('controls'), id, area, title: maybe(words), items: controls }),
    fc.record({ type: fc.constant('groups'), id, area, title: words, look: words, items: rows, balance }),
    fc.record({ type: fc.constant('text'), id, area, title: maybe(words), text: words, tone: fc.constant('plain') }),
  )
  .map(bare) as unknown as fc.Arbitrary<Block>;
/** The cards of a stage: of a block, but for some, or any. */
const mirrored = (blocks: readonly Block[], skip: number, other: readonly StageCard[]): readonly StageCard[] => {
  const found = blocks.find((one) => one.type === 'entries');
  if (!found || skip === 0) return other;
  return found.items.flatMap(({ id, text, sign, by }, at) =>
    at % 5 === skip
      ? []
      : [bare({ id, text, sign, ...(by ? { name: by, by: at % 7 === skip ? 'seat-9' : `seat-${by}` } : {}) }) as StageCard],
  );
};
const view: fc.Arbitrary<View> = fc
  .record({
    blocks: fc.uniqueArray(block, { selector: (one) => one.id, maxLength: 8 }),
    cards: items.map((all) => all.map(({ id, text }): StageCard => ({ id, text }))),
    skip: fc.nat(4),
    people: unique(fc.record({ id, name: text, avatar: id, sign: maybe(sign), table: maybe(fc.nat(3)) }).map(bare)),
    title: words,
    prompt: maybe(words),
  })
  .map(({ blocks, cards, skip, people, title, prompt = '' }) => ({
    header: {
      phase: 'playing',
      viewer: 'projector',
      language: 'nl',
      scenario: title,
      title,
      place: '',
      prompt,
      counts: [prompt],
    },
    clock: { state: 'none' },
    blocks,
    stage: {
      ...{ set: 'foyer', light: 'dusk', threads: [], caption: title },
      people: people as readonly StagePerson[],
      cards: mirrored(blocks, skip, cards),
    },
    ...(prompt ? { own: { url: prompt } } : {}),
  }));

/** Pieces that are kept up to date as the server does. */
const kept = (room?: number) => {
  const cutter = new Cutter(room);
  const pieces: Pieces = new Map();
  /** Gives the bytes that travel: keys of what is new, and texts. */
  const show = (view: View): number => {
    const { set, gone } = cutter.next(view);
    let bytes = 0;
    for (const key of gone) expect(pieces.delete(key)).toBe(true);
    for (const [key, text] of set) {
      bytes += Buffer.byteLength(text) + (pieces.has(key) ? 0 : Buffer.byteLength(key));
      pieces.set(key, text);
    }
    return bytes;
  };
  return { pieces, show };
};

/** Some go, some move, some come again as another object, and some lose or get a tag. */
const moved = <T extends object>(list: readonly T[], n: number): readonly T[] => {
  const rest = list
    .filter((_, at) => at % 5 !== n % 6)
    .map((one, at): T => {
      if (at === n % 4) return { ...one };
      if (at % 3 !== n % 5) return one;
      return 'tag' in one
        ? (Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'tag')) as T)
        : { ...one, tag: n % 2 ? 'Only you' : 'Nobody else, for as long as this lasts' };
    });
  return n % 2 ? rest : [...rest.slice(n % 7), ...rest.slice(0, n % 7)];
};

const note = (id: string): Block => ({ type: 'text', id, area: 'now', text: `Note ${id}`, tone: 'plain' });

/** How many pieces differ: new, changed or gone. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));

/** Everybody has written until a hundred cards lie open. */
const hundred = (): World => {
  const world = testSession({ scenario: TINY, seats: 8 });
  world.goTo('hats.1-blue');
  for (let n = 0; n < 100; n++)
    world.send(`seat-${(n % 8) + 1}`, { type: 'lens.write', step: 'hats', round: '1-blue', text: `Card ${n}` });
  return world;
};

describe('pieces', () => {
  it('N4: cut and joined, in whatever order they come, any view is the same view', () => {
    fc.assert(
      fc.property(
        view.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...cut(one)], { minLength: cut(one).size }))),
        ([one, pieces]) => {
          expect(join(new Map(pieces))).toEqual(plain(one));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('N4: whatever view comes after whatever other, what changed brings the pieces of the one to those of the other', () => {
    // Some things stay the same object from one view to the next, as they do in a session.
    const pool = fc.array(view, { minLength: 1, maxLength: 3 });
    const pick = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
    const mixed = fc.tuple(pool, fc.array(pick, { minLength: 2, maxLength: 6 })).map(([views, picks]) =>
      picks.map(([a, b, c, d]): View => {
        const from = (n: number) => views[n % views.length] as View;
        const list = from(b).blocks.map((one) =>
          one.type === 'entries' && a % 3 ? { ...one, items: moved(one.items, d) } : one,
        );
        const blocks = d % 2 ? list : [...list].reverse();
        return { ...from(a), blocks, stage: { ...from(d % 3 ? b : c).stage, people: moved(from(d).stage.people, c) } };
      }),
    );
    fc.assert(
      fc.property(mixed, fc.constantFrom(undefined, 0, 20), (views, room) => {
        const { pieces, show } = kept(room);
        const joined = joiner();
        for (const one of views) {
          show(one);
          expect(join(new Map([...pieces].sort()))).toEqual(plain(one));
          expect(joined(pieces)).toEqual(plain(one));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('N4: so are all views of a session that is played', () => {
    const world = testSession({ scenario: TINY, seats: 5 });
    const viewers = [facilitator, projector, 'seat-1', 'seat-2'] as const;
    const joiners = viewers.map(() => joiner());
    const connections = viewers.map(() => kept());
    let looked = 0;

    playThrough(world, 'pieces', () => {
      viewers.forEach((viewer, at) => {
        const one = world.view(viewer);
        expect(join(cut(one))).toEqual(plain(one));
        connections[at]?.show(one);
        expect(joiners[at]?.(connections[at]?.pieces ?? new Map())).toEqual(plain(one));
        looked++;
      });
    });

    expect(looked).toBeGreaterThan(50);
  });

  it('is nothing yet while the header or the stage has not arrived', () => {
    const pieces = cut(testSession({ scenario: TINY, seats: 1 }).view(projector));
    pieces.delete('s');

    expect(join(new Map())).toBeUndefined();
    expect(join(pieces)).toBeUndefined();
  });

  it.each([
    ['another participant', 'seat-2', 200],
    ['the author', 'seat-1', 250],
    ['the facilitator', facilitator, 500],
    ['the projector', projector, 250],
  ] as const)('N4: one card more on a board of a hundred changes a handful of pieces for %s', (_who, viewer, most) => {
    const world = hundred();
    const { pieces, show } = kept();
    show(world.view(viewer));
    const before = new Map(pieces);

    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '1-blue', text: 'x'.repeat(120) });

    const bytes = show(world.view(viewer));
    expect(before.size).toBeGreaterThan(100);
    expect(changed(before, pieces).length).toBeLessThanOrEqual(8);
    expect(bytes).toBeLessThan(most);
  });

  it('costs everybody no more than a card or ten to go on to the next hat', () => {
    const world = hundred();
    const { show } = kept();
    show(world.view('seat-2'));
    world.goTo('hats.2-white');

    expect(show(world.view('seat-2'))).toBeLessThan(1200);
  });

  it('sends nothing of what stays when something before it goes, comes or moves', () => {
    const world = hundred();
    const { pieces, show } = kept();
    const view = world.view(projector);
    show(view);
    const change = (make: (items: readonly Entry[]) => readonly Entry[]): number => {
      const blocks = view.blocks.map((one) => (one.type === 'entries' ? { ...one, items: make(one.items) } : one));
      const now = { ...view, blocks, stage: { ...view.stage, cards: [] } };
      const bytes = show(now);
      expect(join(pieces)).toEqual(plain(now));
      return bytes;
    };
    change((items) => items);

    expect(change((items) => items.toSpliced(30, 1))).toBe(0);
    expect(change((items) => items)).toBeLessThan(60);
    expect(change((items) => [...items.slice(-1), ...items.slice(0, -1)])).toBeLessThan(30);
    expect(change((items) => items.toReversed())).toBeLessThan(2000);
  });

  it('has no room for ever more places between two, and numbers them anew then', () => {
    const { pieces, show } = kept();
    const view = testSession({ scenario: TINY, seats: 1 }).view(projector);
    let notes: readonly Block[] = [note('first'), note('last')];
    for (let n = 0; n < 40; n++) {
      notes = [...notes.slice(0, 1), note(`n${n}`), ...notes.slice(1)];
      show({ ...view, blocks: notes });
      expect(join(pieces)?.blocks).toEqual(notes);
    }
  });

  it('leaves what is the same the same object for the screen', () => {
    const world = hundred();
    const { pieces, show } = kept();
    const joined = joiner();
    const entries = (view: View | undefined) => view?.blocks.flatMap((one) => (one.type === 'entries' ? one.items : []));
    show(world.view('seat-2'));
    const before = entries(joined(pieces));
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '1-blue', text: 'One more' });
    show(world.view('seat-2'));
    const after = entries(joined(pieces));

    expect(after).toHaveLength(101);
    expect(before?.every((one, at) => one === after?.[at])).toBe(true);
  });

  it('has the words of people whole, each in one piece', () => {
    const world = hundred();
    const text = 'A “sentence” with all sorts of things, é and 日本, of more than sixteen characters';
    world.send('seat-1', { type: 'lens.write', step: 'hats', round: '1-blue', text });
    for (const viewer of ['seat-1', 'seat-2', facilitator, projector] as const)
      expect([...cut(world.view(viewer)).values()].filter((one) => one.includes(text))).toHaveLength(1);
  });
});
