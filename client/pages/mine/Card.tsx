// The card that somebody held. People get attached to it, so it can be kept as a picture.

import type { KeepsakeCard } from '../../../shared/report/keepsake.ts';
import { type Art, useArt } from '../../panel/blocks/art.ts';
import { cardFileName, cardPicture } from '../../panel/blocks/card-picture.ts';
import { Drawing } from '../../panel/blocks/Drawing.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { saveFile } from '../../panel/save-file.ts';
import { language } from '../../text/base.ts';
import { mineText } from '../../text/mine.ts';

const CHILD: Art<typeof import('../../art/yard/child.ts')> = { load: () => import('../../art/yard/child.ts'), here: undefined };

export const Card = ({ card }: { readonly card: KeepsakeCard }) => {
  const t = mineText[language.value];
  const art = useArt(CHILD);
  const draw = (size: number) => (card.picture ? art?.childPicture(card.picture, size) : undefined);
  const facets = [
    { label: t.strength, text: card.strength },
    { label: t.need, text: card.need },
  ].flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text }]));
  const save = () => {
    const picture = cardPicture({ id: 'card', title: card.title, text: card.text, facets, controls: [] }, draw(300));
    saveFile(new Blob([picture], { type: 'image/svg+xml' }), cardFileName(card.title));
  };
  return (
    <section class="mine-card">
      <h2>{t.card}</h2>
      <div class="mine-sheet">
        {card.picture ? <Drawing class="mine-drawing" svg={draw(200)} /> : null}
        <div>
          <h3>{card.title}</h3>
          <p>{card.text}</p>
          {facets.length > 0 ? (
            <dl>
              {facets.map((facet) => (
                <div key={facet.label}>
                  <dt>{facet.label}</dt>
                  <dd>{facet.text}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          <button type="button" class="button" onClick={save}>
            <Icon name="download" />
            {t.savePicture}
          </button>
        </div>
      </div>
    </section>
  );
};
