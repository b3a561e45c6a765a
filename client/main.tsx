// The client begins here.

import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/panel.css';
import './style/entries.css';
import './style/role.css';
import './style/blocks.css';
import './theme.ts';
import './text/base.ts';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import Fault, { Guard } from './pages/Fault.tsx';
import { type Page, pageOf } from './pages.ts';
import { path, wentTo } from './router.ts';
import { reloadIfNewer } from './session/newer.ts';

const page = signal<{ readonly at: string; readonly Page: Page } | undefined>(undefined);

effect(() => {
  const at = path.value;
  void pageOf(at)
    // The chunk did not come: no connection, or the server has a newer version, and then the page loads anew.
    .catch(async () => {
      await reloadIfNewer();
      return Fault;
    })
    .then((Page) => {
      if (path.peek() === at) page.value = { at, Page };
    });
});

/** After going to another page, reading begins at its title: for who listens, a page has no other beginning. */
const useBeginning = (at: string | undefined): void => {
  useLayoutEffect(() => {
    if (at === undefined || !wentTo.peek()) return;
    const title = document.querySelector<HTMLElement>('h1');
    if (!title || document.activeElement !== document.body) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [at]);
};

const App = () => {
  const now = page.value;
  useBeginning(now?.at);
  return now ? (
    <Guard key={now.at}>
      <now.Page path={now.at} />
    </Guard>
  ) : null;
};

const root = document.getElementById('app');
if (root) render(<App />, root);
