// One line of the table: a goal, what was measured, and whether it is held.

export interface Row {
  readonly goal: string;
  readonly promise: string;
  readonly ours: string;
  readonly floor?: string;
  readonly peer?: string;
  /** Ours against what the goal names. */
  readonly ratio?: string;
  /** Undefined: only shown, not a goal. */
  readonly held?: boolean;
}

/** How a run is asked for. */
export interface Asked {
  readonly seed: string;
  readonly long: boolean;
  /** A folder for processor profiles of the servers. */
  readonly profile?: string;
  /** Says what is being measured. */
  readonly say: (what: string) => void;
}

export interface Group {
  /** Goals that it measures. */
  readonly goals: readonly string[];
  /** `wanted`: those of them that were asked for. */
  readonly measure: (asked: Asked, wanted: ReadonlySet<string>) => Promise<readonly Row[]>;
}

/** A number with as many digits as say something. */
export const shown = (value: number, unit = ''): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${Number.isFinite(value) ? value.toFixed(digits) : '-'}${unit}`;
};

/** A difference, with its sign. */
export const more = (value: number, unit = ''): string => `${value < 0 ? '' : '+'}${shown(value, unit)}`;

export const times = (value: number): string => `${shown(value)}×`;

const HEADS = ['goal', 'promise', 'ours', 'floor', 'peer', 'ratio', ''] as const;

/** The table as text. */
export const table = (rows: readonly Row[]): string => {
  const lines = rows.map(({ goal, promise, ours, floor = '', peer = '', ratio = '', held }) => [
    ...[goal, promise, ours, floor, peer, ratio],
    held === undefined ? '' : held ? 'held' : 'MISSED',
  ]);
  const widths = HEADS.map((head, at) => Math.max(head.length, ...lines.map((line) => line[at]?.length ?? 0)));
  const written = [HEADS, ...lines].map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  return written.toSpliced(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-')).join('\n');
};
