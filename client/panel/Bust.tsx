// Somebody in a round frame, with shoulders: larger than the face beside a name. A hat is on the head; the shape of a
// perspective is worn as a badge.

import { isHat, type Sign } from '../../shared/blocks/stage.ts';
import { Hat, SignMark } from '../art/Hat.tsx';

interface Props {
  /** A name of the avatar set. */
  readonly id: string;
  readonly sign?: Sign;
  /** Diameter in px. */
  readonly size: number;
}

const Worn = ({ sign, size }: { readonly sign: Sign; readonly size: number }) =>
  isHat(sign) ? (
    <Hat sign={sign} size={Math.round(size * 0.66)} />
  ) : (
    <span class="bust-badge">
      <SignMark sign={sign} size={Math.round(size * 0.52)} />
    </span>
  );

export const Bust = ({ id, sign, size }: Props) => (
  <span class={`bust ${sign ? `sign-${sign}` : ''}`} style={{ width: `${size}px`, height: `${size}px` }}>
    <img src={`/avatars/${id}.svg`} alt="" decoding="async" />
    {sign ? <Worn sign={sign} size={size} /> : null}
  </span>
);
