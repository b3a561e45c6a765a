// One's own face: shuffled, and easily changed. A paper face implies no age, gender or skin.

import { AVATARS } from '../../../shared/protocol/protocol.ts';
import { Bust } from '../../panel/Bust.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { joinText } from '../../text/join.ts';

export const anyFace = (style: keyof typeof AVATARS = 'peep'): string => `${style}-${Math.floor(Math.random() * AVATARS[style])}`;

export const FacePicker = ({ face, onPick }: { readonly face: string; readonly onPick: (face: string) => void }) => {
  const t = joinText[language.value];
  const paper = face.startsWith('paper');
  return (
    <fieldset class="faces">
      <legend class="visually-hidden">{t.face}</legend>
      <Bust id={face} size={112} />
      <div class="row">
        <button type="button" class="button" onClick={() => onPick(anyFace(paper ? 'paper' : 'peep'))}>
          <Icon name="shuffle" /> {t.another}
        </button>
        <button type="button" class="button quiet" onClick={() => onPick(anyFace(paper ? 'peep' : 'paper'))}>
          {paper ? t.drawn : t.paper}
        </button>
      </div>
    </fieldset>
  );
};
