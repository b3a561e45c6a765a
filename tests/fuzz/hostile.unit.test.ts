// Five hundred hostile strings in every place where people write: refused or cleaned, never thrown at; and in every way out they
// stay text.

import { micromark } from 'micromark';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../../server/reports/csv.ts';
import { ics } from '../../server/reports/ics.ts';
import { markdown } from '../../server/reports/md.ts';
import { cut, join } from '../../shared/blocks/pieces.ts';
import { isRefusal } from '../../shared/core/refusal.ts';
import { written } from '../../shared/core/say.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { MAX_CASE } from '../../shared/protocol/protocol.ts';
import { rules } from '../../shared/rules.ts';
import { HOSTILE } from '../kit/hostile.ts';
import { TINY } from '../kit/tiny.ts';
import { facilitator, projector, testSession, type World } from '../kit/world.ts';
import { type Input, inputs } from './inputs.ts';

/** What no text in the log has in it. */
const FORBIDDEN = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]|\p{M}{4}|\n{3}/u;

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

const seen = (text: string): boolean => /[^\s\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);

describe('hostile strings at the places where people write', () => {
  let places: readonly Input[];
  beforeAll(() => {
    places = inputs();
  });

  it('there are five hundred, and the places are all there', () => {
    const names = places.map((place) => place.name);

    expect(HOSTILE.length).toBeGreaterThanOrEqual(500);
    expect(names.length).toBeGreaterThan(30);
    for (const name of [
      'people.rename.name',
      'room.note.text',
      'plot.whisper.text',
      'canvas.word.text',
      'canvas.line.text',
      'decide.consent.reason',
    ])
      expect(names).toContain(name);
  });

  it('A10: each is refused with a code or kept clean, at every one of them', () => {
    const wrong: string[] = [];
    for (const { name, session, viewer, say } of places)
      for (const text of HOSTILE) {
        const facts = rules.decide(session, say(text), viewer, 2_000_000);
        if (isRefusal(facts)) continue;
        const bad = facts.flatMap((fact) => textsIn(fact.data)).filter((one) => FORBIDDEN.test(one) || one.length > 4000);
        if (bad.length > 0) wrong.push(`${name}: ${JSON.stringify(text).slice(0, 60)} → ${JSON.stringify(bad[0]).slice(0, 60)}`);
      }

    expect(wrong).toEqual([]);
  });

  it('A10: a name is refused or can be seen, at the door and when the facilitator gives it; so is a case', () => {
    const world = testSession({ scenario: TINY, seats: 2 });
    const wrong: string[] = [];
    for (const [at, text] of HOSTILE.entries()) {
      const facts = rules.arrive(world.session(), { seat: `s${at}`, name: text, language: 'nl', avatar: text }, 0);
      const name = isRefusal(facts) ? undefined : facts[0]?.data.name;
      if (
        name !== undefined &&
        !(typeof name === 'string' && seen(name) && !/\n/.test(name) && !FORBIDDEN.test(name) && name.length < 400)
      )
        wrong.push(`${JSON.stringify(text).slice(0, 60)} → ${JSON.stringify(name).slice(0, 60)}`);
      const kept = written(text, MAX_CASE);
      if (typeof kept === 'string' && (FORBIDDEN.test(kept) || !seen(kept)))
        wrong.push(`case ${JSON.stringify(text).slice(0, 60)}`);
    }

    expect(wrong).toEqual([]);
  });

  it('A10: one letter cannot be made of a hundred, so that it counts as one and breaks no line', () => {
    expect(written(`👩${'\u200d👩'.repeat(100)}`, 30)).toEqual({ refused: 'too-long', values: { max: 30 } });
    expect(written('👨🏽‍👩🏽‍👧🏽‍👦🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩🏿‍❤️‍💋‍👨🏿', 30)).toBe('👨🏽‍👩🏽‍👧🏽‍👦🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩🏿‍❤️‍💋‍👨🏿');
  });
});

/** What of a text is kept, if it is. */
const taken = HOSTILE.filter((text) => typeof written(text, 400) === 'string');

const PER_SESSION = 36;

/** A whole session made of these texts: names, case, notes, lines and reasons, things to take along, a decision. */
const sessionOf = (texts: readonly string[]): World => {
  const text = (at: number): string => texts[at % texts.length] ?? 'x';
  const kept = (at: number): string => {
    const one = written(text(at), 400);
    return typeof one === 'string' ? one : 'x';
  };
  const world = testSession({ scenario: TINY, ownCase: kept(0) });
  const attempt = (by: Viewer | string, command: { type: string; [name: string]: string | boolean | undefined }) => {
    try {
      world.send(by, command);
    } catch {
      // Too long for this place, or no name.
    }
  };
  for (let at = 0; at < 6; at++) {
    const seat = world.arrive(`Person ${at}`);
    attempt(facilitator, { type: 'people.rename', seat, name: text(at) });
  }
  attempt(facilitator, { type: 'room.note', text: text(7) });
  world.goTo('first');
  world.seats.forEach((seat, at) => {
    attempt(seat, { type: 'collect.answer', step: 'first', prompt: 'open', text: text(8 + at) });
    attempt(seat, { type: 'collect.answer', step: 'first', prompt: 'thought', text: text(14 + at) });
  });
  world.goTo('hats.2-white');
  world.seats.forEach((seat, at) => {
    attempt(seat, { type: 'lens.write', step: 'hats', round: '2-white', text: text(20 + at), reason: text(26 + at) });
  });
  world.goTo('choice.verdict');
  attempt(facilitator, { type: 'decide.verdict', step: 'choice', text: text(32), when: text(33) });
  attempt('seat-1', { type: 'decide.minority', step: 'choice', text: text(34) });
  world.send(facilitator, { type: 'progress.end', anyway: true });
  return world;
};

/** Tags that the report itself makes. */
const PLAIN: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'p', 'ul', 'li', 'strong', 'em']);

/** Cells of a file as RFC 4180 has them. */
const cells = (text: string): readonly string[] => {
  const found: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gy;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text))
    found.push((match[1] ?? '').replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"'));
  return found;
};

describe('hostile strings in every way out', () => {
  const worlds = Array.from({ length: Math.ceil(taken.length / PER_SESSION) }, (_, at) =>
    sessionOf(taken.slice(at * PER_SESSION, (at + 1) * PER_SESSION)),
  );
  const reports = worlds.map((world) => rules.report(world.session(), { names: true, language: 'nl' }));

  it('A10: views: JSON that reads back the same, in one piece and in pieces', () => {
    for (const world of worlds)
      for (const viewer of [facilitator, projector, ...world.seats]) {
        const view = JSON.parse(JSON.stringify(world.view(viewer)));
        expect(join(cut(world.view(viewer)))).toEqual(view);
      }
  });

  it('A10: a table: no cell that a spreadsheet runs, whichever sign it splits at', () => {
    const wrong = reports.flatMap((report) => {
      const text = csv(report).replace(/^\ufeff/, '');
      const commas = cells(text);
      expect(commas.length % 9).toBe(0);
      // A spreadsheet of here splits at semicolons or tabs, and takes a quote within a cell as a sign like others.
      const others = text.split(/[;\t]|\r?\n/).map((cell) => cell.replace(/^"/, ''));
      return [...commas, ...others].filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell));
    });

    expect(wrong).toEqual([]);
  });

  it('A10: Markdown: text stays text', () => {
    const wrong = reports.flatMap((report) => {
      const html = micromark(markdown(report), { allowDangerousHtml: true, allowDangerousProtocol: true });
      return [...html.matchAll(/<\/?([a-z][a-z0-9]*)[^>]*>/gi)]
        .filter(([tag, name]) => !PLAIN.has(name ?? '') || /\s/.test(tag))
        .map(([tag]) => tag);
    });
    const headings = reports.map(
      (report) =>
        markdown(report)
          .split('\n')
          .filter((line) => /^#{1,6} /.test(line)).length,
    );
    const made = reports.map((report) => (micromark(markdown(report)).match(/<h\d/g) ?? []).length);

    expect(wrong).toEqual([]);
    expect(made).toEqual(headings);
  });

  it('A10: JSON: reads back the same', () => {
    for (const report of reports) expect(JSON.parse(JSON.stringify(report, null, 2))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('U12: a calendar: lines of 75 bytes at most, and none that nobody meant', () => {
    const known =
      /^(BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|CLASS|TRANSP|ACTION|TRIGGER)[:;]/;
    for (const text of HOSTILE) {
      const line = { text, note: text, sign: undefined, at: '2026-01-01T00:00:00Z', audience: 'author' as const };
      const keepsake = {
        ...rules.keepsake(worlds[0]?.session() ?? sessionOf([text]).session(), 'seat-1', 'nl'),
        scenario: { id: 'x', title: text },
        along: { anchor: [], intention: [line], buddy: [], return: [] },
        returnOn: '2027-01-15',
      } as unknown as Parameters<typeof ics>[0];
      const file = ics(keepsake, text, 0) ?? '';
      const lines = file.slice(0, -2).split('\r\n');
      expect(lines.filter((one) => Buffer.byteLength(one) > 75 || /[\r\n]/.test(one))).toEqual([]);
      expect(lines.filter((one) => !one.startsWith(' ') && !known.test(one))).toEqual([]);
      expect(lines.filter((one) => /^(BEGIN|END):/.test(one))).toHaveLength(6);
    }
  });

  it('what somebody takes along: JSON that reads back the same, with a name for a file that has nothing of theirs', () => {
    for (const world of worlds)
      for (const seat of world.seats) {
        const keepsake = rules.keepsake(world.session(), seat, 'nl');
        expect(JSON.parse(JSON.stringify(keepsake))).toMatchObject({ scenario: { id: 'tiny' } });
      }
    for (const report of reports) expect(`${report.scenario.id}-${report.startedAt.slice(0, 10)}`).toMatch(/^[\w-]+$/);
  });
});
