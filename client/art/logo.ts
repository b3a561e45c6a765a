// The mark of Rolwissel: two halves of a face that have changed places a little.

/** The mark as a picture, `size` px square. It stands beside the name, so it has none of its own. */
export const logoSvg = (size = 32): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d="M15 3A13 13 0 0 0 15 29Z" fill="var(--mark-left, #0F5C5C)"/><path d="M18 4A11 11 0 0 1 18 28Z" fill="var(--mark-right, #C9694C)"/></svg>`;
