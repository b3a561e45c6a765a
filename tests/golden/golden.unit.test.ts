// What earlier releases wrote is read as they meant it; what a later one wrote is not guessed at.

import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Hosts, Quarantined } from '../../server/host/hosts.ts';
import { openSqlite } from '../../server/log/sqlite.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { LANGUAGES } from '../../shared/core/words.ts';
import { EVENT_VERSION, rules } from '../../shared/rules.ts';
import { FOLDER, fileOf, golden, goldenReport, logOf, replay, reportOf } from './golden.ts';

/** Views are made after so many events, and at the end. */
const EVERY = 40;

describe('golden logs', () => {
  it('D11: are there for every release so far, of every scenario of it, and small', () => {
    expect(golden.length).toBeGreaterThanOrEqual(4);
    const sizes = golden.flatMap(([version, id]) =>
      (['jsonl.gz', 'report.json.gz'] as const).map((kind) => statSync(fileOf(version, id, kind)).size),
    );
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThan(
      300 * 1024 * readdirSync(FOLDER).filter((one) => /^\d/.test(one)).length,
    );
  });

  it.each(golden)('D11: a log of %s replays: %s gives the same report, and every screen can be made', (version, id) => {
    const log = logOf(version, id);
    expect(log.length).toBeGreaterThan(100);
    const presence = { connected: new Set<string>(), writing: new Set<string>() };
    let views = 0;
    const last = replay(log, (session, event) => {
      if (event.seq % EVERY !== 0 && event.seq !== log.length) return;
      const viewers: Viewer[] = Object.keys(session.seats).map((seat) => ({ role: 'participant', seat, language: 'nl' }));
      for (const language of LANGUAGES) viewers.push({ role: 'facilitator', language }, { role: 'projector', language });
      for (const viewer of viewers) {
        expect(rules.view(session, viewer, presence).header).toBeDefined();
        views++;
      }
    });
    expect(views).toBeGreaterThan(20);
    expect(last.phase).toBe('ended');
    expect(JSON.parse(reportOf(log))).toEqual(JSON.parse(goldenReport(version, id)));
    for (const seat of Object.keys(last.seats)) expect(rules.keepsake(last, seat, 'nl')).toBeDefined();
  });

  it('D11: a log of a newer version is not read, and not touched: that room stops loudly, the others go on', async () => {
    const [version = '', id = ''] = golden[0] ?? [];
    const events = logOf(version, id).slice(0, 30);
    const log = await openSqlite(':memory:');
    for (const [room, newer] of [
      ['newer', 1],
      ['ours', 0],
    ] as const) {
      const [first, ...rest] = events.map((event, at) => (at === 20 ? { ...event, version: EVENT_VERSION + newer } : event));
      if (!first) throw new Error('no event');
      await log.open({ id: room, code: room.padEnd(6, 'A'), codeExpires: 1e15, grants: [], first });
      await log.append(
        room,
        1,
        rest.map((event) => ({ event })),
      );
    }
    const said: string[] = [];
    const journal = { error: (_: object, words: string) => said.push(words), warn: () => {}, info: () => {} };
    const hosts = new Hosts({ log, clock: { now: () => 1e15 }, journal });
    const before = await log.read('newer');
    await expect(hosts.get('newer')).rejects.toThrow(Quarantined);
    expect(said).toEqual(['quarantined: cannot be replayed']);
    expect(await log.read('newer')).toEqual(before);
    expect((await hosts.get('ours'))?.seq).toBe(30);
    await log.close();
  });
});
