// Deciding from perspectives: a proposal that the group made before, consent per side, a line that remains, agreement as
// threads, and a verdict of inspectors.

import { describe, expect, it } from 'vitest';
import { whoSees } from '../../kit/sees.ts';
import { withSides } from '../../kit/sides.ts';
import { both, SCRIPT } from '../../kit/steps.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const LINES = `id: made, kind: collect, title: ${both('Made')}, fiction: true, prompts: [{ id: line, text: ${both('Line')} }], ${SCRIPT}`;
const CONSENT = `id: agree, kind: decide, title: ${both('Agree')}, fiction: true, cast: rotate, turn: 0, question: ${both('This')}, from: made, own: false, parts: [{ part: consent, ${SCRIPT} }, { part: verdict, ${SCRIPT} }]`;
const VERDICT = `id: judge, kind: decide, title: ${both('Judge')}, fiction: true, question: ${both('And')}, own: false, jury: inspector, verdicts: [{ id: green, text: ${both('Green')} }, { id: wait, text: ${both('Not yet')} }], checklist: [{ id: fence, text: ${both('A fence')} }, { id: plan, text: ${both('A plan')} }], parts: [{ part: verdict, ${SCRIPT} }]`;

const at = (place: string): World => {
  const world = testSession({ scenario: withSides(LINES, CONSENT, VERDICT), seats: 8 });
  world.goTo('made');
  world.send('seat-1', { type: 'collect.answer', step: 'made', prompt: 'line', text: 'Together we begin.' });
  world.send('seat-2', { type: 'collect.answer', step: 'made', prompt: 'line', text: 'And we wait.' });
  world.goTo(place);
  return world;
};

const consent = (answer: string, reason?: string) => ({
  type: 'decide.consent',
  step: 'agree',
  answer,
  ...(reason ? { reason } : {}),
});
const everybody = ['seat-1', 'seat-2', 'seat-3', facilitator, projector];

describe('a proposal that was made before', () => {
  it('R3: is put forward as it is, also when the group goes back and changes it', () => {
    const world = at('agree.consent');
    expect(world.block('seat-3', 'text', 'proposal')?.text).toBe('Together we begin. And we wait.');

    world.send('seat-2', {
      type: 'collect.withdraw',
      step: 'made',
      contribution: `c${world.log.findLast((event) => event.type === 'collect.answered')?.seq}`,
    });

    expect(world.block('seat-3', 'text', 'proposal')?.text).toBe('Together we begin.');
    expect(world.send('seat-3', consent('yes'))).toHaveLength(1);
  });
});

describe('consent from perspectives', () => {
  const answered = () => {
    const world = at('agree.consent');
    for (const seat of world.seats.slice(0, 6)) world.send(seat, consent('yes'));
    world.send('seat-7', consent('almost', 'somebody calls her'));
    world.send('seat-8', consent('no', 'it is too soon'));
    return world;
  };

  it('R1: no thread and no answer shows before all see them', () => {
    const world = answered();

    expect(whoSees(world, 'too soon', everybody)).toEqual([]);
    expect(world.view(projector).stage.threads).toEqual([]);
  });

  it('R3: stands per side once it is shown, with its reasons', () => {
    const world = answered();
    world.send(facilitator, { type: 'decide.reveal', step: 'agree' });
    const board = world.block(projector, 'board', 'consents-agree');

    expect(board?.columns.map((column) => column.title)).toEqual([
      'Side seeker en',
      'Side family en',
      'Side helpers en',
      'Side society en',
    ]);
    expect(board?.items).toHaveLength(8);
    for (const item of board?.items ?? []) {
      const who = world.seats.find((seat) => world.session().seats[seat]?.name === item.by) ?? '';
      expect(item.column).toBe(world.session().plan[0]?.[who]);
    }
  });

  it('R19: agreement is a thread of its own, round all who can go along', () => {
    const world = answered();
    world.send(facilitator, { type: 'decide.reveal', step: 'agree' });
    const { threads } = world.view(projector).stage;

    expect(threads.map((one) => one.kind)).toEqual(Array(6).fill('agreed'));
    expect(new Set(threads.flatMap((one) => [one.from, one.to]))).toEqual(new Set(world.seats.slice(0, 6)));
  });

  it('R3: who cannot go along may have a line kept beside the decision, and only they', () => {
    const world = answered();
    const line = { type: 'decide.minority', step: 'agree', text: 'We want to hear Karin first.' };
    expect(world.refused('seat-8', line)).toEqual({ refused: 'not-now' });
    world.send(facilitator, { type: 'decide.reveal', step: 'agree' });

    world.send('seat-8', line);

    expect(world.refused('seat-1', line)).toEqual({ refused: 'not-now' });
    expect(world.refused(facilitator, line)).toEqual({ refused: 'not-allowed' });
    expect(world.refused('seat-8', { ...line, text: ' ' })).toEqual({ refused: 'empty' });
    expect(whoSees(world, 'hear Karin first', everybody)).toHaveLength(5);
  });
});

describe('a verdict', () => {
  const settle = (more: object = {}) => ({
    type: 'decide.verdict',
    step: 'judge',
    text: 'Bring a plan.',
    choice: 'wait',
    checked: ['fence'],
    ...more,
  });

  it('R3: is the inspectors’ to give, and the facilitator’s when there are none', () => {
    const world = at('judge.verdict');
    expect(world.refused('seat-3', settle())).toEqual({ refused: 'not-allowed' });
    world.send(facilitator, { type: 'casting.task', seat: 'seat-3', task: 'inspector' });
    expect(world.block('seat-3', 'form', 'settle-judge')).toBeDefined();
    expect(world.block('seat-4', 'form', 'settle-judge')).toBeUndefined();

    world.send('seat-3', settle());

    expect(world.block('seat-4', 'notice', 'verdict-judge')?.text).toContain('Not yet en. Bring a plan.');
    expect(world.block(projector, 'entries', 'checklist-judge')?.items.map((item) => item.tag)).toEqual(['in order', 'open']);
    expect(world.send(facilitator, settle({ choice: 'green' }))).toHaveLength(1);
  });

  it('R3: refuses a verdict that is not on the list', () => {
    const world = at('judge.verdict');

    expect(world.refused(facilitator, settle({ choice: 'red' }))).toEqual({ refused: 'unknown' });
  });
});
