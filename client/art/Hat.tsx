// A hat in the page. Without words of its own: its name stands beside it.

import type { Sign } from '../../shared/blocks/stage.ts';
import { hatSvg } from './hats.ts';

interface Props {
  readonly sign: Sign;
  /** Width in px. */
  readonly size?: number;
}

export const Hat = ({ sign, size = 40 }: Props) => (
  <span
    class={`hat hat-${sign}`}
    aria-hidden="true"
    style={{ display: 'inline-flex', flex: 'none' }}
    dangerouslySetInnerHTML={{ __html: hatSvg(sign, size) }}
  />
);
