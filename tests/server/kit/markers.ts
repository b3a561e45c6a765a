// Words that are nowhere else, to find again in bytes. Short, for red takes forty characters, and plain ASCII.

/** The marker in the secret of a role. */
export const roleMarker = (role: string): string => `ROLE-CANARY-${role}.`;

/** Markers in order, each given once. */
export const markers = (): (() => string) => {
  let made = 0;
  return () => `CANARY-${String(++made).padStart(5, '0')}.`;
};
