// The facilitator's notes: kept while typing, seen by nobody else.

import type { FormBlock } from '../../../shared/blocks/block.ts';
import { BlockView } from '../../panel/BlockView.tsx';

export const Notes = ({ notes }: { readonly notes: FormBlock }) => (
  <div class="host-notes">
    <BlockView block={notes} />
  </div>
);
