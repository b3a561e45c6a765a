// On a phone: the parts of the console, one thumb away. Buttons, because a link to `#part` would push the room's key
// out of the address.

import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

const show = (part: string): void => {
  const found = document.getElementById(part);
  found?.scrollIntoView({ block: 'start' });
  found?.focus({ preventScroll: true });
};

/** `onJump` is told first: what one jumps to may lie on the other tab. */
export const JumpBar = ({ onJump }: { readonly onJump: (part: string) => void }) => {
  const t = hostText[language.value];
  const parts = { now: t.jumpNow, board: t.jumpBoard, people: t.jumpPeople, 'run-sheet': t.jumpSheet, tools: t.jumpTools };
  return (
    <nav class="jump-bar" aria-label={t.jump}>
      {Object.entries(parts).map(([part, label]) => (
        <button
          key={part}
          type="button"
          onClick={() => {
            onJump(part);
            // Once the tab is there.
            requestAnimationFrame(() => show(part));
          }}
        >
          {label}
        </button>
      ))}
    </nav>
  );
};
