// One measurement: starts a server and a load generator, each in a process of its own, and gives what both saw.

import type { ChildProcess } from 'node:child_process';
import { end, next, start, startServer } from './processes.ts';
import type { FromGenerator, FromServer, Gauge, Load, System, Tally } from './talk.ts';

export interface Measured {
  /** Ms from sending to decoded at the last other. */
  readonly p50: number;
  readonly p99: number;
  /** Bytes at the server's sockets, per connection and contribution. */
  readonly bytes: number;
  /** Processor seconds of the server per 1000 contributions. */
  readonly cpu: number;
  /** MB of memory of the server at the end. */
  readonly rss: number;
  readonly lost: number;
  readonly refused: number;
  readonly actions: number;
}

/** The middle one; NaN of an empty list. */
export const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** The value below which so much of the list lies (0 … 1); NaN of an empty one. */
const quantile = (list: readonly number[], part: number): number => {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

const isGauge = (message: FromServer): message is { readonly gauge: Gauge } => 'gauge' in message;
const isEnd = (message: FromGenerator): message is { readonly tally: Tally } | { readonly broken: string } =>
  'tally' in message || 'broken' in message;

/** One of several runs: medians; what was done, lost or refused is added up. */
export const mediansOf = (runs: readonly Measured[]): Measured => {
  const of = (pick: (run: Measured) => number) => median(runs.map(pick));
  const sum = (pick: (run: Measured) => number) => runs.reduce((all, run) => all + pick(run), 0);
  return {
    p50: of((run) => run.p50),
    p99: of((run) => run.p99),
    bytes: of((run) => run.bytes),
    cpu: of((run) => run.cpu),
    rss: of((run) => run.rss),
    lost: sum((run) => run.lost),
    refused: sum((run) => run.refused),
    actions: sum((run) => run.actions),
  };
};

/** Measures a system once; undefined, and a word about why, when that could not be done. `profile`: a folder for processor
 * profiles of the server. */
export const measure = async (system: System, load: Load, say: (what: string) => void, profile?: string) => {
  try {
    return await measured(system, load, profile);
  } catch (error) {
    say(`${system} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
};

const measured = async (system: System, load: Load, profile?: string): Promise<Measured> => {
  const { server, ready } = await startServer(system, load, profile);
  let generator: ChildProcess | undefined;
  try {
    const player = start('./generator.ts', [JSON.stringify(load), JSON.stringify(ready), system]);
    generator = player;
    const gauges: Gauge[] = [];
    const ask = async (): Promise<void> => {
      const answer = next(server, isGauge);
      server.send('gauge');
      gauges.push((await answer).gauge);
      player.send('gauged');
    };
    player.on('message', (message: FromGenerator) => {
      if ('window' in message) void ask();
    });
    const result = await next(player, isEnd);
    if ('broken' in result) throw new Error(`${system}: ${result.broken}`);
    const [opened, closed] = gauges;
    if (!opened || !closed) throw new Error(`${system}: the window was not gauged`);
    const { tally } = result;
    // A contribution reaches those of its own room.
    const reached = load.people + 1;
    return {
      p50: quantile(tally.latencies, 0.5),
      p99: quantile(tally.latencies, 0.99),
      bytes: (closed.sent - opened.sent) / reached / tally.actions,
      cpu: ((closed.cpu - opened.cpu) / tally.actions) * 1000,
      rss: closed.rss / 1024 / 1024,
      lost: tally.lost,
      refused: tally.refused,
      actions: tally.actions,
    };
  } finally {
    if (generator) await end(generator);
    await end(server);
  }
};
