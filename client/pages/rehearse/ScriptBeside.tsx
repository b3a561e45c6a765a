// What the facilitator says in the part that is on, large enough to read while the console beside it is small.

import { line } from '../../session/use-line.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { rehearseText } from '../../text/rehearse.ts';
import type { Layout } from './shows.ts';

export const ScriptBeside = ({ place }: { readonly place: NonNullable<Layout['script']> }) => {
  const t = rehearseText[language.value];
  const words = hostText[language.value];
  const view = line.value?.view.value;
  const script = view?.blocks.find((block) => block.type === 'script');
  return (
    <aside
      class="rehearse-script"
      aria-label={t.now}
      style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px`, height: `${place.height}px` }}
    >
      {view && script ? (
        <>
          <p class="rehearse-place">{view.header.place}</p>
          <h2>{view.header.title}</h2>
          <h3>{words.say}</h3>
          <p class="rehearse-say">{script.say}</p>
          <h3>{words.look}</h3>
          <p>{script.look}</p>
          <h3>{words.stuck}</h3>
          <p>{script.stuck}</p>
        </>
      ) : null}
      <p class="hint">{t.nothingCounts}</p>
    </aside>
  );
};
