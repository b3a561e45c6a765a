// A button that opens what lies under it. Escape closes it again, and the focus is then where it began.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Menu {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** For the button: its attributes, and what a press does. */
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly onClick: () => void;
  };
}

/** `id`: of the element that the button opens. */
export const useMenu = (id: string): Menu => {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const at = event.target instanceof Node ? event.target : null;
      if (!ref.current?.contains(at) && !document.getElementById(id)?.contains(at)) return;
      // Handled here: Escape also puts an explanation away.
      event.preventDefault();
      setOpen(false);
      ref.current?.focus();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [open, id]);
  return { open, setOpen, button: { ref, 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) } };
};
