// Where everything stands, in logical px. A layout is worked out anew from each cue and holds no drawing.

export interface Place {
  /** The seat. */
  readonly id: string;
  /** The floor under the seat. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Looks to the left. */
  readonly flip: boolean;
  /** 0 is the row nearest to what people share. */
  readonly row: number;
  readonly label: Label;
}

/** Where a name may stand, and how wide it may be. A tent stands on the table; a tag is pinned on. */
export interface Label {
  readonly kind: 'tent' | 'tag';
  readonly x: number;
  readonly y: number;
  readonly maxWidth: number;
}

export interface Table {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Shown on it when there are more tables. */
  readonly number?: number;
}

/** A place for one card: the middle of its top edge, its width and how high it may become. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly maxH: number;
  /** Degrees. */
  readonly tilt: number;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly tables: readonly Table[];
  readonly lamp?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly fire?: { readonly x: number; readonly y: number; readonly scale: number };
  /** The middle of what people sit around. */
  readonly focus: { readonly x: number; readonly y: number };
  /** Where cards lie, first the best places. */
  readonly slots: readonly Slot[];
}
