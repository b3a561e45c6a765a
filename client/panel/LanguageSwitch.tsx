// Dutch or English, for this screen. In a room, a participant's choice goes along to the server, which makes their view.

import { line } from '../session/use-line.ts';
import { chooseLanguage, language } from '../text/base.ts';

export const LanguageSwitch = () => {
  const other = language.value === 'nl' ? 'en' : 'nl';
  const choose = () => {
    chooseLanguage(other);
    if (line.value?.view.value?.header.me) void line.value.send({ type: 'people.language', language: other });
  };
  return (
    <button type="button" class="button language" lang={other} onClick={choose}>
      {other === 'nl' ? 'Nederlands' : 'English'}
    </button>
  );
};
