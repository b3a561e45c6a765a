// Starting: one line when it works, one clear line and code 1 when it cannot.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';
import { newFolder } from './kit/server.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** Starts it, ends it when it serves; gives what it said. */
const run = (env: Record<string, string>): Promise<{ code: number | null; out: string; errors: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
      env: { HOST: '127.0.0.1', PORT: '0', DATA_DIR: newFolder(), ...env },
    });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('http://')) child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.on('exit', (code) => resolve({ code, out, errors }));
  });

test('it says where it is, and ends in peace', async () => {
  const { code, out, errors } = await run({});
  expect(out).toMatch(/^Rolwissel: http:\/\/localhost:\d+\n$/);
  expect(errors).toBe('');
  expect(code).toBe(0);
});

test('wrong settings stop it with one line', async () => {
  for (const [env, words] of [
    [{ PORT: 'abc' }, 'PORT is "abc"'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ PUBLIC_URL: 'play.school.nl' }, 'PUBLIC_URL is "play.school.nl"'],
  ] as const) {
    const { code, errors } = await run(env);
    expect(code).toBe(1);
    expect(errors).toContain(words);
    expect(errors.trim().split('\n')).toHaveLength(1);
  }
});

test('a port in use stops it with one line', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
  );
  const { code, errors } = await run({ PORT: String(port) });
  taken.close();
  expect(code).toBe(1);
  expect(errors).toBe(`Rolwissel: port ${port} is in use; set PORT to another.\n`);
});

test('D6: a broken database stops it, and is kept', async () => {
  const folder = newFolder();
  const file = join(folder, 'rolwissel.db');
  writeFileSync(file, 'not a database at all, but it may be all that is left of something'.repeat(20));
  const before = readFileSync(file);
  const { code, errors } = await run({ DATA_DIR: folder });
  expect(code).toBe(1);
  expect(errors).toContain(file);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(file)).toEqual(before);
});

test('a data folder that cannot be made stops it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  const { code, errors } = await run({ DATA_DIR: join(folder, 'file', 'data') });
  expect(code).toBe(1);
  expect(errors).toContain('DATA_DIR');
});

test('a list of names that cannot be read stops it with one line', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'names.txt'));
  const { code, errors } = await run({ DATA_DIR: folder });
  expect(code).toBe(1);
  expect(errors).toBe(`Rolwissel: it cannot read ${join(folder, 'names.txt')} (EISDIR).\n`);
});

test('settings that are empty are as good as none', () => {
  expect(readSettings({ PORT: '', HOST: ' ', PUBLIC_URL: '' })).toEqual({ PORT: 2567, DATA_DIR: './data', LOG_LEVEL: 'warn' });
});
