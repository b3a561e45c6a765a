// How long the page waits for an answer.

import { expect, test, vi } from 'vitest';
import { TooLate, within } from '../../client/session/patience.ts';

test('D2: no answer in time is told apart from a server that failed: what somebody said then waits, and is not given back', async () => {
  vi.useFakeTimers();
  try {
    const late = vi.fn();
    let answer: (value: string) => void = () => {};
    const asked = within(
      8000,
      new Promise<string>((resolve) => {
        answer = resolve;
      }),
      late,
    );
    const outcome = expect(asked).rejects.toBeInstanceOf(TooLate);
    await vi.advanceTimersByTimeAsync(8000);
    await outcome;
    answer('after all');
    await vi.advanceTimersByTimeAsync(0);
    expect(late).toHaveBeenCalledWith('after all');
    const failed = within(8000, Promise.reject(new Error('the server failed')));
    await expect(failed).rejects.not.toBeInstanceOf(TooLate);
  } finally {
    vi.useRealTimers();
  }
});
