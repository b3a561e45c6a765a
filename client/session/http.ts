// Requests to our own server. Answers or throws a ProblemError; anything else that is thrown is a lost connection.

import type { Problem, ProblemCode } from '../../shared/protocol/protocol.ts';

/** Ms that an answer may take. */
const PATIENCE = 12_000;

export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly values: Problem['values'];
  readonly status: number;
  constructor(status: number, problem: Partial<Problem>) {
    super(problem.code ?? 'fault');
    this.code = problem.code ?? 'fault';
    this.values = problem.values;
    this.status = status;
  }
}

const bearer = (key: string | undefined): Record<string, string> => (key === undefined ? {} : { Authorization: `Bearer ${key}` });

const answered = async <T>(response: Response): Promise<T> => {
  if (response.ok) return (await response.json()) as T;
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  throw new ProblemError(response.status, problem);
};

export const get = async <T>(path: string, key?: string): Promise<T> =>
  answered<T>(await fetch(path, { headers: bearer(key), signal: AbortSignal.timeout(PATIENCE) }));

export const post = async <T>(path: string, body: unknown, key?: string): Promise<T> =>
  answered<T>(
    await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...bearer(key) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    }),
  );
