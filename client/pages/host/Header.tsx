// The top of the console: where we are, how to get in, the other pages of this room, and the end.

import '../../style/site.css';
import type { Block, Control } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { Logo } from '../../art/Logo.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { LanguageSwitch } from '../../panel/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../panel/ThemeSwitch.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { libraryText } from '../../text/library.ts';
import { Code } from '../library/Code.tsx';
import { Keyboard } from './Keyboard.tsx';

interface Props {
  readonly view: View;
  /** Those of the view that are there now. */
  readonly blocks: readonly Block[];
  /** Address of the report, with its key. */
  readonly report: string;
  readonly end: Control | undefined;
}

/** The same page on the address that this browser uses now: the server may know itself by another name. */
const here = (address: string): string => {
  const { pathname, hash } = new URL(address, location.href);
  return pathname + hash;
};

export const Header = ({ view, blocks, report, end }: Props) => {
  const t = hostText[language.value];
  const { access, header } = view;
  return (
    <header class="host-header">
      <a class="site-brand" href="/" aria-label={libraryText[language.value].home}>
        <Logo />
        <span>Rolwissel</span>
      </a>
      <p class="host-scenario">{header.scenario}</p>
      <div class="host-header-end">
        {access ? (
          <div class="host-code">
            <span aria-hidden="true">{t.roomCode}</span>
            <strong>
              <Code code={access.code} name={t.roomCode} />
            </strong>
          </div>
        ) : null}
        <a class="button quiet" href={report}>
          {t.report}
        </a>
        {access?.screenUrl ? (
          <>
            <a class="button" href={here(access.screenUrl)} target="_blank" rel="noopener" aria-describedby="new-tab">
              {t.screen}
            </a>
            <span id="new-tab" hidden>
              {t.newTab}
            </span>
          </>
        ) : null}
        {end ? <ControlButton control={end} /> : null}
        <Keyboard blocks={blocks} />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
};
