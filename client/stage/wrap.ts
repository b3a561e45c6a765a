// Breaks text into lines that fit, evenly: no line holds one lost word when the others have room.

/** Width of a text in px, in the font that it will be written in. */
export type Measure = (text: string) => number;

const breakWord = (word: string, width: number, measure: Measure): string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && measure(piece + sign) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
};

const greedy = (text: string, width: number, measure: Measure): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    const words = paragraph.split(/\s+/).flatMap((word) => (measure(word) > width ? breakWord(word, width, measure) : [word]));
    for (const word of words) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });

/** Lines of at most `width` px. Balanced: as narrow as the number of lines allows. A word that is too long is broken. */
export const wrap = (text: string, width: number, measure: Measure): string[] => {
  const lines = greedy(text, width, measure);
  if (lines.length < 2 || lines.length > 5) return lines;
  let least = width * 0.55;
  let most = width;
  for (let i = 0; i < 6; i += 1) {
    const middle = (least + most) / 2;
    if (greedy(text, middle, measure).length > lines.length) least = middle;
    else most = middle;
  }
  return greedy(text, most, measure);
};

/** At most `count` lines; what does not fit ends in an ellipsis (the page beside the stage has the whole). */
export const clip = (lines: readonly string[], count: number, width: number, measure: Measure): string[] => {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, Math.max(1, count));
  return [...kept.slice(0, -1), shorten(`${kept.at(-1) ?? ''} ${lines[kept.length] ?? ''}`, width, measure, true)];
};

/** One line of at most `width` px, with an ellipsis where something is left out. */
export const shorten = (text: string, width: number, measure: Measure, always = false): string => {
  if (!always && measure(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && measure(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return `${signs
    .join('')
    .trimEnd()
    .replace(/[.,;:]$/, '')}…`;
};

/** Measures in the font with this weight and size (px). */
export const measureIn = (font: string, size: number, weight = 400): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * size * 0.55;
  context.font = `${weight} ${size}px ${font}`;
  return (text) => context.measureText(text).width;
};
