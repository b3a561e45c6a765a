// Somebody in a round frame, with shoulders and, where they wear one, a hat: larger than the face beside a name.

import type { Sign } from '../../shared/blocks/stage.ts';
import { Hat } from '../art/Hat.tsx';

interface Props {
  /** A name of the avatar set. */
  readonly id: string;
  readonly sign?: Sign;
  /** Diameter in px. */
  readonly size: number;
}

export const Bust = ({ id, sign, size }: Props) => (
  <span class={`bust ${sign ? `sign-${sign}` : ''}`} style={{ width: `${size}px`, height: `${size}px` }}>
    <img src={`/avatars/${id}.svg`} alt="" decoding="async" />
    {sign ? <Hat sign={sign} size={Math.round(size * 0.66)} /> : null}
  </span>
);
