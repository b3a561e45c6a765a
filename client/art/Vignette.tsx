// The picture of a scenario, filling its box. Decoration: the title beside it says what it is.

import { useMemo } from 'preact/hooks';
import { vignette } from './vignettes.ts';

export const Vignette = ({ picture }: { readonly picture: string }) => {
  // Drawn once, as every drawing has names of its own inside.
  const drawn = useMemo(() => vignette(picture), [picture]);
  return (
    <span
      class="vignette"
      aria-hidden="true"
      style={{ display: 'block', width: '100%', height: '100%' }}
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
};
