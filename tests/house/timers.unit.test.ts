// An error in a timer of Node ends the whole process, and a timer outlives its room. In rooms time is the room's own clock.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Lines that start a timer that is not a clock's. */
const rawTimers = (source: string): readonly string[] =>
  source
    .split('\n')
    .filter((line) => /(?<![\w.]|clock\.)set(Timeout|Interval)\s*\(|globalThis\.set(Timeout|Interval)|node:timers/.test(line));

test('A4: rooms, sessions and what they send use no raw timers', () => {
  const files = globSync('server/{rooms,host,sync}/**/*.ts', { cwd: root.pathname });
  expect(files.length).toBeGreaterThan(6);
  const found = files.flatMap((file) =>
    rawTimers(readFileSync(new URL(file, root), 'utf8')).map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('A4: a raw timer is found, and a clock’s is none', () => {
  expect(rawTimers('setTimeout(() => {}, 5);\n  const t = setInterval(tick, 5);')).toHaveLength(2);
  expect(rawTimers("import { setTimeout as pause } from 'node:timers/promises';\nglobalThis.setTimeout(x)")).toHaveLength(2);
  expect(rawTimers('this.clock.setTimeout(() => {}, 5);\nthis.clock.setInterval(tick, 5);\nresetTimeout()')).toEqual([]);
});
