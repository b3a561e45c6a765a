// What events do to the designs.

import { EDGES, type Mood } from '../../blocks/stage.ts';
import type { LoggedEvent } from '../../core/event.ts';
import { type Design, designOf, type State } from './state.ts';

/** A design after a change: what was signed is no longer what lies there. */
const changed = (design: Design, event: LoggedEvent, values: Partial<Design>): Design => ({
  ...design,
  ...values,
  signed: [],
  unsigned: design.signed.length > 0 || design.unsigned,
  hands: design.hands.includes(event.by) ? design.hands : [...design.hands, event.by],
  changed: { id: `c${event.seq}`, at: event.at },
});

const designed = (design: Design, event: LoggedEvent): Design => {
  const data = event.data;
  const child = String(data.child);
  switch (event.type) {
    case 'build.placed': {
      const edge = EDGES.find((one) => one === data.edge);
      const piece = { id: `p${event.seq}`, tile: String(data.tile), x: Number(data.x), y: Number(data.y), edge, by: event.by };
      return changed(design, event, { pieces: [...design.pieces, piece] });
    }
    case 'build.taken':
      return changed(design, event, { pieces: design.pieces.filter((piece) => piece.id !== data.piece) });
    case 'build.planned':
      return changed(design, event, { hours: { ...design.hours, [String(data.subject)]: Number(data.count) } });
    case 'build.stood':
      return { ...design, stands: { ...design.stands, [child]: { x: Number(data.x), y: Number(data.y) } } };
    case 'build.judged':
      return { ...design, judged: { ...design.judged, [child]: data.mood as Mood } };
    case 'build.signed': {
      const others = design.signed.filter((one) => one.seat !== event.by);
      if (data.yes !== true) return { ...design, signed: others };
      return { ...design, unsigned: false, signed: [...others, { id: `c${event.seq}`, seat: event.by, at: event.at }] };
    }
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};

export const evolve = (state: State, event: LoggedEvent): State => {
  const data = event.data;
  const group = String(data.group);
  switch (event.type) {
    case 'build.tested': {
      const child = String(data.child);
      const line = { id: `c${event.seq}`, by: event.by, at: event.at, child, group, text: String(data.text) };
      return { ...state, lines: [...state.lines.filter((one) => one.by !== event.by || one.child !== child), line] };
    }
    case 'build.withdrawn':
      return { ...state, lines: state.lines.filter((one) => one.id !== data.contribution) };
    default:
      return { ...state, designs: { ...state.designs, [group]: designed(designOf(state, group), event) } };
  }
};
