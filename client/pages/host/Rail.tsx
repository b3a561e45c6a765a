// On a tablet there is one column beside the middle: people, the run sheet or the tools. A wider screen has both, and a
// phone has them below each other.

import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

export const SIDES = ['people', 'sheet', 'tools'] as const;
export type Side = (typeof SIDES)[number];

interface Props {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

export const Rail = ({ side, onSide }: Props) => {
  const t = hostText[language.value];
  const names = { people: t.jumpPeople, sheet: t.jumpSheet, tools: t.jumpTools };
  return (
    <nav class="host-rail" aria-label={t.rail}>
      {SIDES.map((one) => (
        <button key={one} type="button" aria-pressed={one === side} onClick={() => onSide(one)}>
          {names[one]}
        </button>
      ))}
    </nav>
  );
};
