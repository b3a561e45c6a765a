// The top of the console: where we are, how to get in, the other pages of this room, and the end. One row: what has no room
// in it lies in a menu.

import '../../style/site.css';
import type { ComponentChildren } from 'preact';
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
import { HeaderMenu } from './HeaderMenu.tsx';
import { Keyboard } from './Keyboard.tsx';
import { COMPACT, PHONE, useNarrow } from './narrow.ts';

interface Props {
  readonly view: View;
  /** Those of the view that are there now. */
  readonly blocks: readonly Block[];
  /** Address of the report, with its key. */
  readonly report: string;
  readonly end: Control | undefined;
  /** Where we are and the clock, on a phone while the session is on: they take the place of the rest. */
  readonly children: ComponentChildren;
}

/** The same page on the address that this browser uses now: the server may know itself by another name. */
const here = (address: string): string => {
  const { pathname, hash } = new URL(address, location.href);
  return pathname + hash;
};

export const Header = ({ view, blocks, report, end, children }: Props) => {
  const t = hostText[language.value];
  const { access, header } = view;
  const compact = useNarrow(COMPACT);
  const phone = useNarrow(PHONE);
  const code = access ? (
    <div class="host-code">
      <span aria-hidden="true">{t.roomCode}</span>
      <strong>
        <Code code={access.code} name={t.roomCode} />
      </strong>
    </div>
  ) : null;
  const screen = access?.screenUrl ? (
    <>
      <a class="button" href={here(access.screenUrl)} target="_blank" rel="noopener" aria-describedby="new-tab">
        {t.screen}
      </a>
      <span id="new-tab" hidden>
        {t.newTab}
      </span>
    </>
  ) : null;
  const toReport = (
    <a class="button quiet" href={report}>
      {t.report}
    </a>
  );
  const switches = (
    <div class="host-switches">
      <LanguageSwitch />
      <ThemeSwitch />
    </div>
  );
  return (
    <header class="host-header">
      {children ?? (
        <>
          <a class="site-brand" href="/" aria-label={libraryText[language.value].home}>
            <Logo />
            <span>Rolwissel</span>
          </a>
          <p class="host-scenario">{header.scenario}</p>
        </>
      )}
      <div class="host-header-end">
        {phone && children ? null : code}
        {compact ? null : toReport}
        {phone ? null : screen}
        {compact || !end ? null : <ControlButton control={end} />}
        <Keyboard blocks={blocks} />
        {compact ? (
          <HeaderMenu>
            {phone && children ? code : null}
            {phone ? screen : null}
            {toReport}
            {end ? <ControlButton control={end} /> : null}
            {switches}
          </HeaderMenu>
        ) : (
          switches
        )}
      </div>
    </header>
  );
};
