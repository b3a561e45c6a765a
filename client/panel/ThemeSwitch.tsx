// Light or dark.

import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { chooseTheme, theme } from '../theme.ts';
import { Icon } from './Icon.tsx';

export const ThemeSwitch = () => {
  const t = panelText[language.value];
  const other = theme.value === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? t.toDark : t.toLight;
  return (
    <button type="button" class="button quiet theme" onClick={() => chooseTheme(other)} title={label} aria-label={label}>
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
};
