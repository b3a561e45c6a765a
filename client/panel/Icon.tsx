// An icon beside words. Never alone: it says nothing to who cannot see it.

import { ICONS } from './icons.ts';

interface Props {
  readonly name: string;
  /** Width and height in px. */
  readonly size?: number;
}

export const Icon = ({ name, size = 20 }: Props) => {
  const svg = ICONS[name];
  if (!svg) return null;
  return (
    <span
      class="icon"
      aria-hidden="true"
      style={{ width: `${size}px`, height: `${size}px` }}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
};
