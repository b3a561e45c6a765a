// Renderers that come when their block does, so that a page loads only what its session needs. Until then the title and
// the hint are there already.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reloadIfNewer } from '../../session/newer.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';

interface Named {
  readonly title: string;
  readonly hint?: string;
}

/** Ms between two tries. */
const AGAIN = 5000;

/** `load` gives the renderer. A chunk that does not come leaves the title, and a word about what to do; after a new build the page
 * loads anew by itself, else it is tried again. */
export const later = <B extends Named>(load: () => Promise<ComponentType<{ readonly block: B }>>) => {
  let ready: ComponentType<{ readonly block: B }> | undefined;
  return ({ block }: { readonly block: B }) => {
    const [failed, setFailed] = useState(false);
    const [, show] = useState(ready !== undefined);
    useEffect(() => {
      if (ready) return undefined;
      let left = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fetchIt = (): void => {
        load()
          .then((renderer) => {
            ready = renderer;
            if (!left) show(true);
          })
          .catch(async () => {
            if (left || (await reloadIfNewer()) || left) return;
            setFailed(true);
            timer = setTimeout(fetchIt, AGAIN);
          });
      };
      fetchIt();
      return () => {
        left = true;
        clearTimeout(timer);
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
