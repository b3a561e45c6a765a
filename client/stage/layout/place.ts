// Where everything stands, in logical px. A layout is worked out anew from each cue and holds no drawing.

export interface Seated {
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
  /** How many letters the name has. */
  readonly letters?: number;
  /** Wears a hat, that a name keeps off. */
  readonly hat?: boolean;
  /** The number of the table, where there are more. */
  readonly table?: number;
}

export interface Place extends Seated {
  /** Where a thread to this person ends, and the sign of their side stands: on the table before them, or on the floor. */
  readonly tent: { readonly x: number; readonly y: number };
}

/** The middle of the label over the people of one side; clear of heads where that can be. */
export interface SidePlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
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

/** A layout before threads and sides. */
export interface Draft {
  readonly places: ReadonlyMap<string, Seated>;
  readonly tables: readonly Table[];
  readonly lamp?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly fire?: { readonly x: number; readonly y: number; readonly scale: number };
  /** The middle of what people sit around. */
  readonly focus: { readonly x: number; readonly y: number };
  /** Where cards lie, first the best places. */
  readonly slots: readonly Slot[];
}

export interface Layout extends Draft {
  readonly places: ReadonlyMap<string, Place>;
  /** Only of sides whose people sit together. */
  readonly sides: readonly SidePlace[];
  /** The size of names, logical px; no word of the stage is smaller. */
  readonly word: number;
  /** Whether everybody has room for a name of that size; otherwise only who speaks has one. */
  readonly named: boolean;
}
