// Every fault, in its short form: nothing lost, nothing done twice, everybody back. What time it took decides nothing here.

import { describe, expect, it } from 'vitest';
import { faults } from './index.ts';

/** The same each time, so that what failed fails again; FAULTS_SEED tries another. */
const seed = process.env.FAULTS_SEED ?? 'a seed';

describe(`when it goes wrong (FAULTS_SEED=${seed})`, () => {
  for (const fault of faults.filter((one) => one.long !== true)) {
    it(`${fault.rule === '' ? '' : `${fault.rule}: `}${fault.promise}`, async () => {
      const rows = await fault.run('short', seed);

      const broken = rows.filter((row) => !row.held).map((row) => `${row.promise}: wanted ${row.wanted}, seen ${row.seen}`);
      expect(broken, `again: npm run faults -- ${fault.id} --short --seed ${seed}`).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    }, 120_000);
  }
});
