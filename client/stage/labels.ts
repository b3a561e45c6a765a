// Names: folded cards on the table, and tags for who sits where no table is. Real text, in the page's own font.

import type Phaser from 'phaser';
import type { StageCue } from '../../shared/blocks/stage.ts';
import { coloursOf } from '../art/signs.ts';
import { type Ink, painted } from './ink.ts';
import { apart } from './layout/apart.ts';
import type { Label, Layout } from './layout/layout.ts';
import type { Covered } from './spotlight.ts';
import type { Box } from './svg-image.ts';
import { DEPTH, type Theatre, writeText } from './theatre.ts';
import { type NameBox, sideSign } from './web-ends.ts';
import { type Measure, measureIn, shorten } from './wrap.ts';

/** The size of type that names on paper are drawn for; larger ones have larger paper. */
const DRAWN_FOR = 22;

/** A folded card: a trapezium with a coloured fold and a hard little shadow. */
const tent = (ink: Ink, w: number, edge: string, lit: boolean) => {
  const half = w / 2;
  const shape = (colour: string, alpha: number, ...points: readonly [number, number][]) => ink.shape(colour, alpha, points);
  shape('#2a1420', 0.3, [-half - 4, 20], [half + 16, 20], [half + 4, 26], [-half + 8, 26]);
  shape(lit ? '#fff1c4' : '#fffdf8', 1, [-half + 6, -20], [half - 6, -20], [half, 20], [-half, 20]);
  shape(edge, 1, [-half + 6, -20], [half - 6, -20], [half - 5.4, -15], [-half + 5.4, -15]);
};

/** What a tent and a tag cover, with their shadows. */
const tentBox = (w: number): Box => [-w / 2 - 6, -22, w + 24, 50];
const tagBox = (w: number): Box => [-w / 2 - 2, -20, w + 6, 42];

/** A strip of paper; with a side it has the colour of the side along the top. */
const tag = (ink: Ink, w: number, edge: string | undefined, lit: boolean) => {
  ink.rounded('#2a1420', 0.28, [-w / 2 + 2, -12, w, 32], 8);
  const paper = lit ? '#fff1c4' : '#fffdf8';
  if (edge === undefined) {
    ink.rounded(paper, 1, [-w / 2, -16, w, 32], 8);
    return;
  }
  ink.rounded(edge, 1, [-w / 2, -18, w, 34], 8);
  ink.rounded(paper, 1, [-w / 2, -13, w, 29], [3, 3, 8, 8]);
};

/** Narrower than this a name says nothing. */
const LEAST = 56;

interface Named {
  readonly id: string;
  readonly label: Label;
  readonly text: string;
  readonly w: number;
  readonly lit: boolean;
  readonly edge: string;
  /** Has the sign of a side. */
  readonly sided: boolean;
  readonly away: boolean;
}

export interface Labels {
  /** Names that `covered` would hide in part are not shown: half a name says less than none. */
  show(cue: StageCue, layout: Layout, covered: Covered | undefined): void;
  /** The boxes that names take, by seat; none where names are not written. */
  boxes(cue: StageCue, layout: Layout): Map<string, NameBox>;
}

export const createLabels = (theatre: Theatre): Labels => {
  const { scene } = theatre;
  const drawn = new Map<string, { readonly all: Phaser.GameObjects.Container; readonly look: string }>();
  const measureAt = new Map<number, Measure>();

  const named = (cue: StageCue, layout: Layout): Named[] => {
    const { word } = layout;
    const measure = measureAt.get(word) ?? measureIn(theatre.font, word, 700);
    measureAt.set(word, measure);
    return cue.people.flatMap((person) => {
      const place = layout.places.get(person.id);
      const speaks = cue.spotlight?.by === person.id;
      if (!place || !(layout.named || speaks)) return [];
      const { label } = place;
      const edges = label.kind === 'tent' ? 1.55 * word : word;
      const text = shorten(person.name, label.maxWidth - edges, measure);
      const w = Math.max(2.9 * word, measure(text) + edges);
      if (label.maxWidth < LEAST) return [];
      return [
        {
          id: person.id,
          label,
          text,
          w,
          lit: speaks,
          edge: coloursOf(sideSign(person, cue) ?? person.sign).edge,
          sided: sideSign(person, cue) !== undefined,
          away: person.away === true,
        },
      ];
    });
  };

  const spread = (wanted: readonly Named[], word: number) =>
    apart(
      wanted.map(({ label: { x, y }, w }) => ({ x, y, w, h: 2 * word })),
      6,
    );

  return {
    boxes: (cue, layout) => {
      const wanted = theatre.mode === 'projector' ? named(cue, layout) : [];
      return new Map(spread(wanted, layout.word).map((box, i) => [wanted[i]?.id ?? '', box]));
    },
    show: (cue, layout, covered) => {
      if (theatre.mode !== 'projector') return;
      const wanted = named(cue, layout);
      const { word } = layout;
      const places = spread(wanted, word);
      const size = word / DRAWN_FOR;
      const ids = new Set(wanted.map(({ id }) => id));
      for (const [id, { all }] of drawn) {
        if (ids.has(id)) continue;
        all.destroy();
        drawn.delete(id);
      }
      wanted.forEach(({ id, label, text, w, lit, edge, sided, away }, i) => {
        const { x, y } = places[i] ?? label;
        const look = JSON.stringify([label.kind, text, w, word, lit, edge, sided, theatre.shelf.sharpness]);
        const known = drawn.get(id);
        let all = known?.all;
        if (!all || known?.look !== look) {
          const at = all ? { x: all.x, y: all.y } : { x, y };
          all?.destroy();
          const wide = w / size;
          const paper =
            label.kind === 'tent'
              ? painted(theatre, `tent/${wide}/${edge}/${lit}`, tentBox(wide), (ink) => tent(ink, wide, edge, lit), size)
              : painted(
                  theatre,
                  `tag/${wide}/${sided ? edge : ''}/${lit}`,
                  tagBox(wide),
                  (ink) => tag(ink, wide, sided ? edge : undefined, lit),
                  size,
                );
          const name = writeText(theatre, text, { size: word, weight: 700 }).setOrigin(0.5, 0.5);
          name.setPosition(0, label.kind === 'tent' ? 3 * size : 0);
          all = scene.make.container({ x: at.x, y: at.y, children: [paper, name] });
          drawn.set(id, { all, look });
        }
        all
          .setDepth(DEPTH.labels + y)
          .setAlpha(away ? 0.6 : 1)
          .setVisible(!covered || x + w / 2 < covered.left || x - w / 2 > covered.right || y + 1.1 * word < covered.top);
        theatre.motion.to(all, { to: { x, y }, ms: 420 });
      });
      theatre.wake();
    },
  };
};
