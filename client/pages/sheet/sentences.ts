// Long texts on a small page: whole sentences, as many as there is room for.

/** A sentence with the space after it: it ends where a capital, a digit or an opening quotation mark follows. */
const SENTENCE = /.*?[.!?…]+[”’"')]*(?:\s+(?=[\p{Lu}\d“‘"'])|$)|.+$/gsu;

/** The first sentence whatever its length, and those after it as long as all together have at most `room` characters. */
export const firstSentences = (text: string, room: number): string => {
  let taken = '';
  for (const [sentence] of text.trim().matchAll(SENTENCE)) {
    if (taken !== '' && (taken + sentence).trimEnd().length > room) break;
    taken += sentence;
  }
  return taken.trimEnd();
};
