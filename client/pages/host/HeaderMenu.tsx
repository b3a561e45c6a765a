// Where the header has no room: everything but the most pressing under one button.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { useMenu } from './menu.ts';

const ID = 'header-menu';

export const HeaderMenu = ({ children }: { readonly children: ComponentChildren }) => {
  const { open, setOpen, button } = useMenu(ID);
  const box = useRef<HTMLDivElement>(null);
  // It lies over the page: whoever goes on elsewhere does not want it there.
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);
  return (
    <div class="header-menu" ref={box}>
      <button type="button" class="button" {...button}>
        <span>{hostText[language.value].menu}</span> <Icon name="chevron-down" size={16} />
      </button>
      <div class="header-menu-inside" id={ID} hidden={!open}>
        {children}
      </div>
    </div>
  );
};
