// The border of the story in words: inside it, or out of it. Only where there is a story to step into.

import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';

export const FictionMark = ({ on }: { readonly on: boolean | undefined }) =>
  on === undefined ? null : (
    <span class={on ? 'fiction-mark is-on' : 'fiction-mark'}>{panelText[language.value][on ? 'inStory' : 'outOfStory']}</span>
  );
