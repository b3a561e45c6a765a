// Where yards, the people around them and their names stand. Everything in px of the view: the part of the frame that this
// box shows, from its own top left corner.

export interface YardSpot {
  /** The top left corner of the first square. */
  readonly x: number;
  readonly y: number;
  /** Px per unit of the drawing, in which a square is 100. */
  readonly k: number;
  /** The middle of the label's strip above the model. */
  readonly label: { readonly x: number; readonly y: number };
}

/** Where somebody's portrait is: the middle of the disc. */
export interface BustSpot {
  readonly x: number;
  readonly y: number;
}

export interface YardLayout {
  readonly yards: readonly YardSpot[];
  readonly busts: readonly BustSpot[];
  /** The diameter of a portrait. */
  readonly bust: number;
  /** Whether names fit under portraits. */
  readonly named: boolean;
}

export interface YardView {
  readonly w: number;
  readonly h: number;
  /** What stays free on each side, for a border or a caption. */
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
  /** How large words are, 1 on a wall; on a small screen they take more of the view. */
  readonly unit: number;
}

interface Model {
  readonly columns: number;
  readonly rows: number;
}

/** The sheet beyond the squares, with what rises above the back row and the names below the front row. */
const AROUND = { side: 36, above: 84, below: 58 };
const LABEL = 54;
/** Between models side by side, at most. */
const GAP = 150;
/** A portrait with its name and some air, at unit 1. */
const SLOT = { w: 124, h: 128, bust: 84, nameless: 84 };
/** More models than this are too small to read. */
export const MOST_YARDS = 6;

const sizeOf = ({ columns, rows }: Model) => ({
  w: columns * 100 + 2 * AROUND.side,
  h: rows * 100 + AROUND.above + AROUND.below,
});

const spotIn = (model: Model, box: { x: number; y: number; w: number; h: number }, label: number): YardSpot => {
  const size = sizeOf(model);
  const k = Math.min(box.w / size.w, (box.h - label) / size.h);
  const top = box.y + (box.h - label - size.h * k) / 2 + label;
  const left = box.x + (box.w - size.w * k) / 2;
  return {
    x: left + AROUND.side * k,
    y: top + AROUND.above * k,
    k,
    label: { x: box.x + box.w / 2, y: top - label * 0.42 },
  };
};

/** Spots at the left and right, or in rows below, for `people` portraits around one model; none when they do not fit. */
const bustsAround = (
  spot: YardSpot,
  model: Model,
  view: YardView,
  people: number,
  slot: { w: number; h: number },
): BustSpot[] => {
  const { margin } = view;
  const size = sizeOf(model);
  const left = spot.x - AROUND.side * spot.k;
  const beside = left - margin.x;
  const columns = Math.floor(beside / slot.w);
  const down = Math.floor((view.h - margin.top - margin.bottom) / slot.h);
  if (columns > 0 && 2 * columns * down >= people) {
    // As near to the model as they can be, filled evenly on both sides.
    const half = Math.ceil(people / 2);
    const use = Math.ceil(half / down);
    return Array.from({ length: people }, (_, i) => {
      const right = i >= half;
      const nth = right ? i - half : i;
      const count = right ? people - half : half;
      const column = nth % use;
      const row = Math.floor(nth / use);
      const rows = Math.ceil(count / use);
      const pitch = Math.min(slot.h * 1.25, (view.h - margin.top - margin.bottom) / rows);
      const middle = margin.x + beside / 2;
      const x = middle + (column - (use - 1) / 2) * Math.min(slot.w * 1.15, beside / use);
      return {
        x: right ? view.w - x : x,
        y: margin.top + (view.h - margin.top - margin.bottom) / 2 + (row - (rows - 1) / 2) * pitch - slot.h * 0.1,
      };
    });
  }
  const top = spot.y - AROUND.above * spot.k + size.h * spot.k;
  const across = Math.floor((view.w - 2 * margin.x) / slot.w);
  const rows = Math.ceil(people / Math.max(1, across));
  if (across === 0 || top + rows * slot.h > view.h - margin.bottom) return [];
  const most = Math.ceil(people / rows);
  return Array.from({ length: people }, (_, i) => {
    const row = Math.floor(i / most);
    const count = Math.min(most, people - row * most);
    const pitch = Math.min(slot.w * 1.4, (view.w - 2 * margin.x) / most);
    return {
      x: view.w / 2 + ((i % most) - (count - 1) / 2) * pitch,
      y: top + row * slot.h + slot.h * 0.42,
    };
  });
};

/** One model as large as it can be with everybody around it; people are left out before it becomes small. */
const one = (model: Model, view: YardView, people: number): YardLayout => {
  const { margin, unit } = view;
  const box = { x: margin.x, y: margin.top, w: view.w - 2 * margin.x, h: view.h - margin.top - margin.bottom };
  const alone = spotIn(model, box, 0);
  const size = sizeOf(model);
  for (const named of [true, false]) {
    const slot = named
      ? { w: SLOT.w * unit, h: SLOT.h * unit }
      : { w: (SLOT.nameless + 8) * unit * 0.8, h: (SLOT.nameless + 8) * unit * 0.8 };
    for (const part of [1, 0.95, 0.9, 0.85]) {
      const k = alone.k * part;
      const rows = Math.ceil(people / Math.max(1, Math.floor(box.w / slot.w)));
      const needed = rows * slot.h;
      const free = box.h - size.h * k;
      const below = box.w - size.w * k < 2 * slot.w;
      const spot = below
        ? spotIn(model, { ...box, h: size.h * k, y: box.y + Math.max(0, (free - needed) / 2) }, 0)
        : spotIn(model, { ...box, y: box.y + free / 2, h: size.h * k }, 0);
      const busts = bustsAround(spot, model, view, people, slot);
      if (people === 0 || busts.length === people)
        return { yards: [spot], busts, bust: (named ? SLOT.bust : SLOT.nameless * 0.76) * unit, named };
    }
  }
  return { yards: [alone], busts: [], bust: 0, named: false };
};

/** Where up to six models stand in `view`; `people` counts the portraits wanted, which only one model has room for. */
export const arrangeYards = (models: readonly Model[], view: YardView, people: number): YardLayout => {
  const shown = models.slice(0, MOST_YARDS);
  const [first] = shown;
  if (!first) return { yards: [], busts: [], bust: 0, named: false };
  if (shown.length === 1) return one(first, view, people);
  const { margin } = view;
  const [w, h] = [view.w - 2 * margin.x, view.h - margin.top - margin.bottom];
  const label = LABEL * view.unit;
  const gridOf = (columns: number): YardSpot[] => {
    const rows = Math.ceil(shown.length / columns);
    return shown.map((model, i) => {
      const row = Math.floor(i / columns);
      const count = Math.min(columns, shown.length - row * columns);
      const cell = { w: w / columns - 16, h: h / rows - 8 };
      const size = sizeOf(model);
      const k = Math.min(cell.w / size.w, (cell.h - label) / size.h);
      const pitch = Math.min(w / columns, size.w * k + GAP);
      const x = margin.x + w / 2 + ((i % columns) - (count - 1) / 2) * pitch - cell.w / 2;
      return spotIn(model, { x, y: margin.top + row * (h / rows) + 4, ...cell }, label);
    });
  };
  const grids = shown.map((_, i) => gridOf(i + 1));
  const smallest = (grid: readonly YardSpot[]) => Math.min(...grid.map(({ k }) => k));
  const best = grids.reduce((a, b) => (smallest(b) > smallest(a) + 0.001 ? b : a));
  return { yards: best, busts: [], bust: 0, named: false };
};
