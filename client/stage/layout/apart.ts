// Pushes names apart that would lie on one another.

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The same boxes (middle, width, height), moved as little as needed; sideways first. At most `rounds` tries. */
export const apart = (boxes: readonly Box[], gap = 6, rounds = 40): Box[] => {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const overX = (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x);
        const overY = (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y);
        if (overX <= 0.5 || overY <= 0.5) continue;
        touched = true;
        if (overX < overY * 2) {
          const push = (overX / 2) * (a.x < b.x ? -1 : 1);
          a.x += push;
          b.x -= push;
        } else {
          const push = (overY / 2) * (a.y < b.y ? -1 : 1);
          a.y += push;
          b.y -= push;
        }
      }
    }
    if (!touched) break;
  }
  return moved;
};
