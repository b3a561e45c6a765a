// Renderers that come when their block does, so that a page loads only what its session needs. Until then the title and
// the hint are there already.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';

interface Named {
  readonly title: string;
  readonly hint?: string;
}

/** `load` gives the renderer; a chunk that does not come leaves the title, and a word about what to do. */
export const later = <B extends Named>(load: () => Promise<ComponentType<{ readonly block: B }>>) => {
  let ready: ComponentType<{ readonly block: B }> | undefined;
  return ({ block }: { readonly block: B }) => {
    const [failed, setFailed] = useState(false);
    const [, show] = useState(ready !== undefined);
    useEffect(() => {
      if (ready) return undefined;
      let left = false;
      load()
        .then((renderer) => {
          ready = renderer;
          if (!left) show(true);
        })
        .catch(() => {
          if (!left) setFailed(true);
        });
      return () => {
        left = true;
      };
    }, []);
    const Ready = ready;
    if (Ready) return <Ready block={block} />;
    return (
      <section class="block" aria-label={block.title}>
        <h2 class="block-title">{block.title}</h2>
        {block.hint ? <p class="hint">{block.hint}</p> : null}
        {failed ? (
          <p class="refusal" role="alert">
            {blockText[language.value].reload}
          </p>
        ) : null}
      </section>
    );
  };
};
