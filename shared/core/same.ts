// Sameness of plain data that was made anew.

type Fields = Readonly<Record<string, unknown>>;

const NOTHING: ReadonlySet<string> = new Set();

/** Is it the same, though made anew? Quicker than writing it down. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (!Array.isArray(a)) return !Array.isArray(b) && sameBut(a as Fields, b as Fields, NOTHING);
  if (!Array.isArray(b) || a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!same(a[at], b[at])) return false;
  return true;
};

/** Are all fields the same but perhaps these? */
export const sameBut = (a: Fields, b: Fields, but: ReadonlySet<string>): boolean => {
  for (const name in b) if (!but.has(name) && !same(a[name], b[name])) return false;
  for (const name in a) if (b[name] === undefined && a[name] !== undefined) return false;
  return true;
};
