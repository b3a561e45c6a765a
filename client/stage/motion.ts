// How things move: named times, and one way to get from one state to another. With reduced motion states swap at once.

import type Phaser from 'phaser';

/** Milliseconds. */
export const MS = { tap: 150, bloom: 320, hat: 380, settle: 420, spotlight: 420, light: 600, thread: 600, stagger: 30 } as const;

type Ease = 'Cubic.easeOut' | 'Cubic.easeIn' | 'Cubic.easeInOut' | 'Back.easeOut';

interface Move {
  /** Numbers of the target that change. */
  readonly to: Readonly<Record<string, number>>;
  readonly ms: number;
  readonly delay?: number;
  readonly ease?: Ease;
  readonly after?: () => void;
}

export interface Motion {
  /** Moves `target`; a move of the same target that still runs is taken over. */
  to(target: object, move: Move): void;
  /** Whether things move at all. */
  readonly moves: boolean;
}

/** Whether every number is what it should become, so that nothing needs to be drawn. */
const isThere = (target: object, to: Readonly<Record<string, number>>): boolean => {
  return Object.entries(to).every(([name, value]) => Math.abs(Number(Reflect.get(target, name)) - value) < 0.001);
};

/** `still` is asked each time, as the device's wish may change while the stage is open. */
export const createMotion = (scene: Phaser.Scene, still: () => boolean, wake: () => void): Motion => ({
  get moves() {
    return !still();
  },
  to(target, { to, ms, delay = 0, ease = 'Cubic.easeOut', after }) {
    scene.tweens.killTweensOf(target);
    if (isThere(target, to)) {
      after?.();
      return;
    }
    wake();
    if (still()) {
      Object.assign(target, to);
      after?.();
      return;
    }
    scene.tweens.add({ targets: target, ...to, duration: ms, delay, ease, ...(after ? { onComplete: after } : {}) });
  },
});
