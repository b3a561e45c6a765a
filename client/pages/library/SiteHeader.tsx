// The top of the pages outside a room: home, joining, language and theme.

import '../../style/site.css';
import { Logo } from '../../art/Logo.tsx';
import { LanguageSwitch } from '../../panel/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../panel/ThemeSwitch.tsx';
import { language } from '../../text/base.ts';
import { libraryText } from '../../text/library.ts';

export const SiteHeader = () => {
  const t = libraryText[language.value];
  return (
    <header class="site-header">
      <a class="site-brand" href="/" aria-label={t.home}>
        <Logo />
        <span>Rolwissel</span>
      </a>
      <nav class="site-nav">
        {location.pathname.startsWith('/join') ? null : (
          <a class="button quiet" href="/join">
            {t.join}
          </a>
        )}
        <LanguageSwitch />
        <ThemeSwitch />
      </nav>
    </header>
  );
};
