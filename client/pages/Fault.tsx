// What is shown when a page could not be loaded or drawn: that nothing is lost, and a way on.

import { Component, type ComponentChildren } from 'preact';
import { language } from '../text/base.ts';

const TEXT = {
  en: {
    title: 'This page does not work just now',
    text: 'What you typed is kept on this device. Load the page again to go on.',
    reload: 'Load again',
  },
  nl: {
    title: 'Deze pagina doet het even niet',
    text: 'Wat je typte, is op dit apparaat bewaard. Laad de pagina opnieuw om verder te gaan.',
    reload: 'Opnieuw laden',
  },
} as const;

const Fault = () => {
  const t = TEXT[language.value];
  return (
    <main class="plain-page">
      <h1>{t.title}</h1>
      <p role="alert">{t.text}</p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </main>
  );
};

/** Keeps a fault in one page from leaving an empty screen. */
export class Guard extends Component<{ readonly children: ComponentChildren }, { readonly failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError = () => ({ failed: true });

  override render() {
    return this.state.failed ? <Fault /> : this.props.children;
  }
}

export default Fault;
