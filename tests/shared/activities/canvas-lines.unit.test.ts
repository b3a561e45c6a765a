// A sentence built together: everybody writes, nobody's words are lost.

import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules.ts';
import { whoSees } from '../../kit/sees.ts';
import { both, SCRIPT, withSteps } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const LINES = `lines: [{ id: want, starter: { nl: 'Samen willen wij …', en: 'Together we want …' } }, { id: first, starter: { nl: 'Daarom doen we eerst', en: 'So first we' } }]`;
const step = (more = '') =>
  `id: board, kind: canvas, title: ${both('Board')}, prompt: ${both('One sentence')}, template: lines, ${LINES}${more}, ${SCRIPT}`;

const building = (more = '', seats = 3): World => {
  const world = testSession({
    scenario: withSteps(step(more), `id: after, kind: brief, title: ${both('After')}, ${SCRIPT}`),
    seats,
  });
  world.goTo('board');
  return world;
};

const [A, B, C] = ['seat-1', 'seat-2', 'seat-3'] as const;
const line = (text: string, base = '', id = 'want') => ({ type: 'canvas.line', step: 'board', line: id, base, text });
const last = (world: World): string => `c${world.log.at(-1)?.seq}`;
const items = (world: World, viewer: typeof facilitator | string = projector) =>
  (world.block(viewer, 'board')?.items ?? []).map((item) => [item.text, item.tag]);
const form = (world: World, seat: string) =>
  world.view(seat).blocks.find((block) => block.type === 'form' && block.id.startsWith('line-board-want'));

describe('a line', () => {
  it('is written by anybody, and read by everybody at once, with who wrote it last', () => {
    const world = building();
    world.send(A, line('a quiet evening'));
    world.send(B, line('a quiet evening and a key', last(world)));

    expect(items(world)).toEqual([['a quiet evening and a key', 'in the sentence']]);
    expect(form(world, C)).toMatchObject({ sent: 'Written last by Person 2', fields: [{ value: 'a quiet evening and a key' }] });
    expect(world.block(projector, 'text')?.text).toBe('Together we want a quiet evening and a key.');
  });

  it('R25: written over an older version stands beside it as a proposal', () => {
    const world = building();
    const before = form(world, B);
    world.send(A, line('a quiet evening'));

    world.send(B, { ...(before?.type === 'form' ? before.send : {}), type: 'canvas.line', text: 'a key for all' });

    expect(items(world)).toEqual([
      ['a quiet evening', 'in the sentence'],
      ['a key for all', 'proposal'],
    ]);
  });

  it('R25: two people at once: what is typed keeps the version that it started from', () => {
    const world = building();
    const started = form(world, A)?.id;
    world.send(B, line('a key for all'));

    expect(form(world, A)?.id).not.toBe(started);
  });

  it('R25: a proposal takes the place of the line, which becomes a proposal', () => {
    const world = building();
    world.send(A, line('a quiet evening'));
    world.send(B, line('a key for all'));
    const adopt = { type: 'canvas.adopt', step: 'board', contribution: last(world) };

    world.send(C, adopt);

    expect(items(world)).toEqual([
      ['a key for all', 'in the sentence'],
      ['a quiet evening', 'proposal'],
    ]);
    expect(world.refused(C, adopt)).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, adopt)).toEqual({ refused: 'not-allowed' });
  });

  it('is quiet for the same words, and refuses nothing, too much, an unknown line and the facilitator', () => {
    const world = building();
    world.send(A, line('a quiet evening'));

    expect(world.send(B, line('a quiet evening'))).toEqual([]);
    expect(world.refused(A, line(' '))).toEqual({ refused: 'empty' });
    expect(world.refused(A, line('x'.repeat(241)))).toEqual({ refused: 'too-long', values: { max: 240 } });
    expect(world.refused(A, line('x', '', 'other'))).toEqual({ refused: 'unknown' });
    expect(world.refused(facilitator, line('x'))).toEqual({ refused: 'not-allowed' });
  });

  it('R25: S6: is taken back by who wrote it; then the one before stands there again', () => {
    const world = building();
    world.send(A, line('a quiet evening'));
    world.send(B, line('a key for all', last(world)));
    const withdraw = { type: 'canvas.withdraw', step: 'board', contribution: last(world) };

    expect(world.refused(A, withdraw)).toEqual({ refused: 'unknown' });
    world.send(B, withdraw);

    expect(items(world)).toEqual([['a quiet evening', 'in the sentence']]);
  });

  it('R25: that comes when the step is over does not change what was decided, and is kept', () => {
    const world = building();
    world.send(A, line('a quiet evening'));
    const base = last(world);
    world.goTo('after');
    world.send(B, line('a key for all', base));
    const report = rules.report(world.session(), { names: false, language: 'en' });

    expect(report.decisions.map((one) => one.text)).toEqual(['Together we want a quiet evening.']);
    expect(report.steps[0]?.parts[0]?.contributions.map((one) => [one.text, one.note])).toEqual([
      ['Together we want a quiet evening', undefined],
      ['Together we want a key for all', 'proposal'],
    ]);
  });
});

describe('the whole sentence', () => {
  it('is one decision', () => {
    const world = building();
    world.send(A, line('a quiet evening'));
    world.send(B, line('ask the neighbours', '', 'first'));

    expect(rules.report(world.session(), { names: true, language: 'en' }).decisions).toMatchObject([
      { text: 'Together we want a quiet evening. So first we ask the neighbours.', owner: undefined },
    ]);
  });

  it('R23: of a group is its own until it is shown, and no decision before', () => {
    const world = building(', groups: tables, share: later', 12);
    world.send(A, line('a quiet evening'));
    const tables = world.session().groups.tables;
    const own = tables.find((group) => group.seats.includes(A))?.seats ?? [];

    expect(whoSees(world, 'quiet evening', world.seats)).toEqual(own);
    expect(whoSees(world, 'quiet evening', [projector])).toEqual([]);
    expect(rules.report(world.session(), { names: true, language: 'en' }).decisions).toEqual([]);
    world.send(B, line('a key for all'));
    world.send(facilitator, { type: 'canvas.reveal', step: 'board' });

    expect(items(world)).toEqual([
      ['a quiet evening', 'in the sentence · Table 1'],
      ['a key for all', 'in the sentence · Table 2'],
    ]);
    expect(rules.report(world.session(), { names: true, language: 'en' }).decisions).toHaveLength(2);
  });

  it('R25: of a group takes proposals of that group alone', () => {
    const world = building(', groups: tables', 12);
    world.send(A, line('a quiet evening'));
    world.send(C, line('a key for all'));
    const contribution = last(world);

    expect(items(world).at(-1)).toEqual(['a key for all', 'proposal · Table 1']);
    expect(world.refused(B, { type: 'canvas.adopt', step: 'board', contribution })).toEqual({ refused: 'unknown' });
    expect(world.send(A, { type: 'canvas.adopt', step: 'board', contribution })).toHaveLength(1);
  });
});
