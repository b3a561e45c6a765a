// An address that is no page.

import { language } from '../text/base.ts';
import { SiteHeader } from './library/SiteHeader.tsx';

const TEXT = {
  en: {
    title: 'This page is not here',
    text: 'Perhaps the link was cut off. From the start page you can join or begin.',
    home: 'To the start',
  },
  nl: {
    title: 'Deze pagina is er niet',
    text: 'Misschien was de link niet compleet. Vanaf de startpagina kun je meedoen of beginnen.',
    home: 'Naar de start',
  },
} as const;

const Lost = () => {
  const t = TEXT[language.value];
  return (
    <>
      <SiteHeader />
      <main class="plain-page">
        <h1>{t.title}</h1>
        <p>{t.text}</p>
        <a class="button primary" href="/">
          {t.home}
        </a>
      </main>
    </>
  );
};

export default Lost;
