// The way that somebody went: the sides they looked from, as signs, and who they were in the story.

import type { Keepsake } from '../../../shared/report/keepsake.ts';
import { SignMark } from '../../art/Hat.tsx';
import { language } from '../../text/base.ts';
import { mineText } from '../../text/mine.ts';

/** "Ann, Bob and Cas". */
const together = (names: readonly string[]): string =>
  new Intl.ListFormat(language.value === 'nl' ? 'nl-NL' : 'en-GB').format(names);

export const Path = ({ path }: { readonly path: Keepsake['path'] }) => {
  const t = mineText[language.value];
  if (path.sides.length + path.roles.length === 0) return null;
  return (
    <section class="mine-path">
      <h2>{t.path}</h2>
      {path.sides.length > 0 ? (
        <>
          <p class="hint">{t.pathHint}</p>
          <ol>
            {path.sides.map((side, turn) => (
              <li key={turn}>
                <SignMark sign={side.sign} size={72} />
                <b>{side.name}</b>
                {side.roles.length > 0 ? <span>{t.voices(together(side.roles))}</span> : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {path.roles.length > 0 ? <p>{t.roles(together(path.roles))}</p> : null}
    </section>
  );
};
