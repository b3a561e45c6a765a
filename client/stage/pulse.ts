// Draws only while something moves: the loop sleeps when no tween runs, and wakes for the next change.

import type Phaser from 'phaser';

export interface Pulse {
  /** Something changed: draw at least two more frames. */
  wake(): void;
  stop(): void;
}

/** Counts the frames that were drawn in `data-frames` of `host`, so that a test can see that an idle stage draws none. */
export const createPulse = (game: Phaser.Game, scene: Phaser.Scene, host: HTMLElement): Pulse => {
  let frames = 0;
  let due = 2;
  const drawn = () => {
    frames += 1;
    host.dataset.frames = String(frames);
    due -= 1;
    // A hidden tab gets no frames; a tween that waits there goes on when it is seen again.
    if (due <= 0 && scene.tweens.getTweens().length === 0) game.loop.sleep();
  };
  game.events.on('postrender', drawn);
  return {
    wake: () => {
      due = 2;
      if (game.loop.started && !game.loop.running) game.loop.wake();
    },
    stop: () => {
      game.events.off('postrender', drawn);
    },
  };
};
