// Cards: one's own large on top, the others as a gallery to choose from.

import '../../style/block-cards.css';
import { useId, useState } from 'preact/hooks';
import type { CardsBlock } from '../../../shared/blocks/block.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { ControlButton } from '../ControlButton.tsx';
import { Icon } from '../Icon.tsx';
import { saveFile } from '../save-file.ts';
import { useArt, YARD } from './art.ts';
import { cardFileName, cardPicture } from './card-picture.ts';
import { Drawing } from './Drawing.tsx';

type Item = CardsBlock['items'][number];

/** With more cards than this one can look for words on them. */
const MANY = 12;
/** Px, of a picture on a card. */
const PICTURE = { own: 168, other: 104 };

const plainText = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const holds = (card: Item, words: readonly string[]): boolean => {
  const text = plainText([card.title, card.text, card.taken ?? '', ...card.facets.map((facet) => facet.text)].join(' '));
  return words.every((word) => text.includes(word));
};

const Facets = ({ card }: { readonly card: Item }) =>
  card.facets.length > 0 ? (
    <dl class="card-facets">
      {card.facets.map((facet) => (
        <div key={facet.label}>
          <dt>{facet.label}</dt>
          <dd>{facet.text}</dd>
        </div>
      ))}
    </dl>
  ) : null;

const Keep = ({ card }: { readonly card: Item }) => {
  const art = useArt(YARD);
  const keep = () => {
    const drawing = card.picture ? art?.childPicture(card.picture, 300) : undefined;
    saveFile(new Blob([cardPicture(card, drawing)], { type: 'image/svg+xml' }), cardFileName(card.title));
  };
  return (
    <button type="button" class="button" onClick={keep}>
      <Icon name="download" />
      <span>{blockText[language.value].keep}</span>
    </button>
  );
};

/** `own`: large, as the card that this moment is about. */
const Card = ({ card, own }: { readonly card: Item; readonly own: boolean }) => {
  const t = blockText[language.value];
  const art = useArt(YARD);
  const size = own ? PICTURE.own : PICTURE.other;
  return (
    <li class={`pick-card ${own ? 'is-own' : ''} ${card.taken && !own ? 'is-taken' : ''}`}>
      {card.picture ? <Drawing class="card-picture" svg={art?.childPicture(card.picture, size)} /> : null}
      <div class="card-words">
        {card.mine ? <p class="card-yours">{t.yours}</p> : null}
        <h3 dir="auto">{card.title}</h3>
        {card.taken && !own ? (
          <p class="card-taken">
            <Icon name="check" size={16} /> {t.taken(card.taken)}
          </p>
        ) : null}
        {card.text ? <p dir="auto">{card.text}</p> : null}
        <Facets card={card} />
        {card.controls.length > 0 || card.keep ? (
          <div class="row">
            {card.controls.map((control) => (
              <ControlButton key={control.id} control={control} />
            ))}
            {card.keep ? <Keep card={card} /> : null}
          </div>
        ) : null}
      </div>
    </li>
  );
};

export const Cards = ({ block }: { readonly block: CardsBlock }) => {
  const t = blockText[language.value];
  const [sought, seek] = useState('');
  const id = useId();
  // One card alone is what lies open for all.
  const alone = block.items.length === 1;
  const own = block.items.filter((card) => alone || card.mine);
  const others = block.items.filter((card) => !own.includes(card));
  const words = plainText(sought).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? others : others.filter((card) => holds(card, words));
  return (
    <section class="block cards" aria-label={block.title}>
      <h2 class="block-title">{block.title}</h2>
      {block.hint ? <p>{block.hint}</p> : null}
      {block.items.length === 0 ? <p class="hint">{block.empty}</p> : null}
      {own.length > 0 ? (
        <ul class="cards-own">
          {own.map((card) => (
            <Card key={card.id} card={card} own={true} />
          ))}
        </ul>
      ) : null}
      {others.length > MANY ? (
        <div class="field cards-find">
          <label for={id}>{t.find}</label>
          <input id={id} type="search" autocomplete="off" value={sought} onInput={(event) => seek(event.currentTarget.value)} />
          <p class="hint" role="status">
            {words.length === 0 ? '' : found.length === 0 ? t.noneFound : t.found(found.length)}
          </p>
        </div>
      ) : null}
      {found.length > 0 ? (
        <ul class="cards-gallery">
          {found.map((card) => (
            <Card key={card.id} card={card} own={false} />
          ))}
        </ul>
      ) : null}
    </section>
  );
};
