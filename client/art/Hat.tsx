// Signs in the page. Without words of their own: their name stands beside them.

import { type Hat as HatName, isHat, type Sign } from '../../shared/blocks/stage.ts';
import { hatSvg } from './hats.ts';
import { shapeSvg } from './shapes.ts';

/** A shape is as high as it is wide: this much narrower than a hat, it weighs the same. */
const SHAPE_SHARE = 0.76;

export const Hat = ({ sign, size = 40 }: { readonly sign: HatName; readonly size?: number }) => (
  <span
    class={`hat hat-${sign}`}
    aria-hidden="true"
    style={{ display: 'inline-flex', flex: 'none' }}
    dangerouslySetInnerHTML={{ __html: hatSvg(sign, size) }}
  />
);

interface Props {
  readonly sign: Sign;
  /** Width in px of a hat here; shapes are a little narrower. */
  readonly size?: number;
}

/** Any sign: a hat, or the shape of a perspective. */
export const SignMark = ({ sign, size = 40 }: Props) =>
  isHat(sign) ? (
    <Hat sign={sign} size={size} />
  ) : (
    <span
      class={`shape shape-${sign}`}
      aria-hidden="true"
      style={{ display: 'inline-flex', flex: 'none' }}
      dangerouslySetInnerHTML={{ __html: shapeSvg(sign, Math.round(size * SHAPE_SHARE)) }}
    />
  );
