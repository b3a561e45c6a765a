// What of the three views is shown, and where each goes: all of them beside each other, or one of them large. Pure.

export const FRAMES = ['console', 'screen', 'phone'] as const;
export type FrameName = (typeof FRAMES)[number];
export const SHOWS = ['all', ...FRAMES] as const;
export type Show = (typeof SHOWS)[number];

/** The device that each view is made for, in CSS pixels. */
export const DEVICES: Readonly<Record<FrameName, { readonly width: number; readonly height: number }>> = {
  console: { width: 1280, height: 720 },
  screen: { width: 1280, height: 720 },
  phone: { width: 360, height: 740 },
};

/** Room above each view for its name, and between two of them. CSS pixels. */
const NAME = 28;
const GAP = 16;
/** Narrower than this, three views side by side are too small to read. */
const WIDE = 1080;
/** Of the height that console and big screen share, how much the console takes: it has the smaller letters. */
const CONSOLE = 0.63;
/** No view is made larger than this: on a wall, letters would look swollen. */
const LARGEST = 1.4;
/** Fewest pixels in which the script beside the views can be read. */
const SCRIPT = 200;

export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What the page in it is scaled by. */
  readonly scale: number;
}

export interface Layout {
  readonly frames: Readonly<Partial<Record<FrameName, Placed>>>;
  /** Where the words of the script go, when there is room for them. */
  readonly script?: Omit<Placed, 'scale'>;
}

/** Are all three seen at once here? `width` of the place for them, in CSS pixels. */
export const isWide = (width: number): boolean => width >= WIDE;

const placed = (name: FrameName, left: number, top: number, scale: number): Placed => ({
  left: Math.round(left),
  top: Math.round(top),
  width: Math.round(DEVICES[name].width * scale),
  height: Math.round(DEVICES[name].height * scale) + NAME,
  scale,
});

/** Where each view that is shown goes, in a place of so many CSS pixels. */
export const layOut = (width: number, height: number, show: Show): Layout => {
  if (show !== 'all') {
    const device = DEVICES[show];
    const scale = Math.max(0.1, Math.min(LARGEST, width / device.width, (height - NAME) / device.height));
    return { frames: { [show]: placed(show, (width - device.width * scale) / 2, 0, scale) } };
  }
  const phone = Math.max(0.1, Math.min(LARGEST, (height - NAME) / DEVICES.phone.height));
  const phoneWidth = DEVICES.phone.width * phone;
  const left = width - phoneWidth - GAP;
  const high = height - 2 * NAME - GAP;
  const console = Math.max(0.1, Math.min(left / DEVICES.console.width, (high * CONSOLE) / DEVICES.console.height));
  const screen = Math.max(0.1, Math.min(left / DEVICES.screen.width, (high * (1 - CONSOLE)) / DEVICES.screen.height));
  const wide = DEVICES.console.width * Math.max(console, screen);
  const beside = left - wide - GAP;
  const at = beside >= SCRIPT ? beside + GAP : (left - wide) / 2;
  return {
    frames: {
      console: placed('console', at, 0, console),
      screen: placed('screen', at, NAME + DEVICES.console.height * console + GAP, screen),
      phone: placed('phone', width - phoneWidth, 0, phone),
    },
    ...(beside >= SCRIPT ? { script: { left: 0, top: 0, width: Math.round(beside), height } } : {}),
  };
};

const PLACE = 'rolwissel.rehearse.show';

export const keptShow = (): Show => {
  try {
    const found = localStorage.getItem(PLACE);
    return SHOWS.find((one) => one === found) ?? 'all';
  } catch {
    return 'all';
  }
};

export const keepShow = (show: Show): void => {
  try {
    localStorage.setItem(PLACE, show);
  } catch {
    // Then for this page only.
  }
};
