// The mark of Rolwissel in the page; its name stands beside it.

import { logoSvg } from './logo.ts';

export const Logo = ({ size = 32 }: { readonly size?: number }) => (
  <span
    class="logo"
    aria-hidden="true"
    style={{ display: 'inline-flex', flex: 'none' }}
    dangerouslySetInnerHTML={{ __html: logoSvg(size) }}
  />
);
