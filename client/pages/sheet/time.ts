// Minutes as they stand on the page.

/** Minutes from the beginning as hours and minutes: 65 is "1:05". The half minute of a short session stays: 2.5 is "0:02½". */
export const clockFace = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.floor(minutes % 60)).padStart(2, '0')}${minutes % 1 === 0 ? '' : '½'}`;

/** 2.5 is "2½". */
export const halves = (minutes: number): string => `${Math.floor(minutes)}${minutes % 1 === 0 ? '' : '½'}`;
