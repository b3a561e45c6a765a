// How a paper model is made: pieces that lie on the ground, pieces that stand up, and the soft shadow that they throw
// to the lower right. No gradients and no names inside, so that one drawing may stand in the same page many times.

export const EDGE = '#FFFAF0';
const SHADE = '#4A2C24';

/** A piece cut out with a rim of paper around it, `rim` units wide. */
export const cut = (d: string, fill: string, rim = 4): string =>
  `<path d="${d}" fill="${fill}" stroke="${EDGE}" stroke-width="${rim * 2}" stroke-linejoin="round" paint-order="stroke"/>`;

/** A piece that lies flat, `lift` units above what is under it. */
export const laid = (d: string, fill: string, lift = 4, rim = 3): string =>
  `<path d="${d}" fill="${SHADE}" opacity=".22" stroke="${SHADE}" stroke-width="${rim * 2}" stroke-linejoin="round" transform="translate(${lift} ${lift * 1.3})"/>${cut(d, fill, rim)}`;

/** The shadow on the ground of something that stands at `x`, `y`; `rx` is half as wide as the thing itself, about. */
export const shadow = (x: number, y: number, rx: number, ry = rx * 0.26): string =>
  `<g fill="${SHADE}"><ellipse cx="${x + rx * 0.22}" cy="${y + 2}" rx="${rx * 1.18}" ry="${ry * 1.25}" opacity=".12"/><ellipse cx="${x + rx * 0.14}" cy="${y + 1}" rx="${rx}" ry="${ry}" opacity=".2"/></g>`;

/** A piece moved to `x`, `y`, and made `scale` times as large. */
export const at = (x: number, y: number, body: string, scale = 1): string =>
  `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${body}</g>`;

/** Lines in one colour, with round ends. */
export const lines = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
