// The client begins here.

import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/panel.css';
import './theme.ts';
import './text/base.ts';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { type Page, pageOf, path } from './router.ts';

const page = signal<{ readonly at: string; readonly Page: Page } | undefined>(undefined);

effect(() => {
  const at = path.value;
  void pageOf(at).then((Page) => {
    if (path.peek() === at) page.value = { at, Page };
  });
});

const App = () => {
  const now = page.value;
  return now ? <now.Page key={now.at} path={now.at} /> : null;
};

const root = document.getElementById('app');
if (root) render(<App />, root);
