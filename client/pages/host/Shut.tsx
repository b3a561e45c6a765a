// A room that this page cannot open: says so plainly, with a way on.

import '../../style/site.css';
import { Logo } from '../../art/Logo.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

interface Props {
  readonly title: string;
  readonly why?: string;
  /** A button that reloads the page, when that helps. */
  readonly reload?: string;
}

export const Shut = ({ title, why, reload }: Props) => (
  <main class="shut">
    <Logo />
    <h1>{title}</h1>
    {why ? <p>{why}</p> : null}
    {reload ? (
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {reload}
      </button>
    ) : (
      <a class="button primary" href="/">
        {hostText[language.value].home}
      </a>
    )}
  </main>
);
