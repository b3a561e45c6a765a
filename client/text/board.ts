// What a step waits for, as the facilitator reads it.

const en = {
  more: (n: number) => `${n} more`,
  asks: (names: string, n: number) => `${names} ${n === 1 ? 'asks' : 'ask'} for you`,
  waits: (names: string) => `Waits for ${names}`,
  all: 'Everybody is done',
  nothing: 'Nobody is waited for',
  nobody: 'Nobody is here now',
};

const nl: typeof en = {
  more: (n) => `nog ${n}`,
  asks: (names, n) => `${names} ${n === 1 ? 'vraagt' : 'vragen'} om jou`,
  waits: (names) => `Wacht op ${names}`,
  all: 'Iedereen is klaar',
  nothing: 'We wachten op niemand',
  nobody: 'Er is nu niemand',
};

export const boardText = { en, nl };
