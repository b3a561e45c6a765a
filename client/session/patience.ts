// An end to waiting: a Wi-Fi that drops without a word leaves promises that are never kept.

/** Ms that the code of a connection that is closing may take. */
const CLOSING = 250;

/** Fulfilled when a connection that somebody is closing has told why, or had the time to. */
export const farewell = async ({ isOpen }: { readonly isOpen: boolean }): Promise<void> => {
  if (!isOpen) await new Promise((resolve) => setTimeout(resolve, CLOSING));
};

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
