// The QR of the join address: real, with its quiet zone, always dark on light, so that every phone reads it.

import { encode } from 'uqr';

/** Quiet zone in modules. Source: ISO/IEC 18004, four on each side. */
const QUIET = 4;

interface Props {
  readonly address: string;
  readonly name: string;
}

export const Qr = ({ address, name }: Props) => {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg class="qr" role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#111" />
    </svg>
  );
};
