// Light tells the time. Walls, sky and floor change with it; people keep their colours.

import type { Light } from '../../shared/blocks/stage.ts';

export interface Palette {
  readonly sky: readonly [top: string, middle: string, low: string];
  /** Near the lamp, and far from it. */
  readonly wall: readonly [near: string, far: string];
  readonly panel: string;
  readonly panelEdge: string;
  readonly floor: readonly [back: string, front: string];
  /** Houses or hills outside: the far ones and the near ones. */
  readonly far: string;
  readonly near: string;
  readonly frame: string;
  /** Lamps burn behind other people's windows. */
  readonly windowsLit: boolean;
  /** How dark the corners are, 0..1. */
  readonly corners: number;
  readonly wood: readonly [side: string, hollow: string, top: string];
}

export const PALETTES: Readonly<Record<Light, Palette>> = {
  afternoon: {
    sky: ['#A9D3DC', '#DDEBDD', '#FBEFD0'],
    wall: ['#F6EAD3', '#DCC7A6'],
    panel: '#C9AD85',
    panelEdge: '#B3946A',
    floor: ['#E6C897', '#C79E6B'],
    far: '#8FAF8B',
    near: '#6F9678',
    frame: '#FFF9EC',
    windowsLit: false,
    corners: 0.12,
    wood: ['#8C5A3E', '#5C3A2E', '#A56D4B'],
  },
  dusk: {
    sky: ['#3C4A7C', '#C4717A', '#F7B267'],
    wall: ['#E3B694', '#7B6379'],
    panel: '#8A6365',
    panelEdge: '#6C4C54',
    floor: ['#C98F68', '#5A4150'],
    far: '#54486F',
    near: '#3A3558',
    frame: '#F3DCC0',
    windowsLit: true,
    corners: 0.5,
    wood: ['#8C5A3E', '#5C3A2E', '#A56D4B'],
  },
  evening: {
    sky: ['#0F1730', '#1D2748', '#34406A'],
    wall: ['#8A6E58', '#332D42'],
    panel: '#4A3C46',
    panelEdge: '#352C38',
    floor: ['#8A614B', '#2A2330'],
    far: '#182038',
    near: '#10162A',
    frame: '#9A8472',
    windowsLit: true,
    corners: 0.5,
    wood: ['#4E3B35', '#2C2226', '#5E4840'],
  },
};
