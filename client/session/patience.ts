// An end to waiting: a Wi-Fi that drops without a word leaves promises that are never kept.

/** Fulfilled when what this turn of the event loop still brings has come. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** No answer came in time. */
export class TooLate extends Error {}

/** The same promise, or `TooLate` after so many ms. What comes too late goes to `late`. */
export const within = <T>(ms: number, promise: Promise<T>, late: (value: T) => void = () => {}): Promise<T> =>
  new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new TooLate('no answer in time'));
    }, ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (over) late(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
