// The facilitator's own fragment: a video that plays here between two moments, or a page that opens beside this one.

import '../../style/block-slides.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MediaBlock } from '../../../shared/blocks/block.ts';
import type { Language } from '../../../shared/core/words.ts';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { Icon } from '../Icon.tsx';

/** The address with the part to play, as a media fragment (W3C Media Fragments URI 1.0), in seconds. */
const partOf = ({ address, start, end }: MediaBlock): string => {
  if (start === undefined && end === undefined) return address;
  return `${address.split('#')[0]}#t=${start ?? 0}${end === undefined ? '' : `,${end}`}`;
};

/** Browsers read the end of a part only at first: whoever plays on after a look elsewhere is stopped there again. */
export const Video = ({ block, language }: { readonly block: MediaBlock; readonly language: Language }) => {
  const [broken, setBroken] = useState(false);
  const stopped = useRef(false);
  if (broken) return <p class="notice-line">{blockText[language].noVideo}</p>;
  return (
    // biome-ignore lint/a11y/useMediaCaption: the fragment is the facilitator's own; captions come inside the file, if at all
    <video
      class="media-video"
      key={partOf(block)}
      src={partOf(block)}
      controls
      playsInline
      preload="none"
      aria-label={block.title}
      onError={() => setBroken(true)}
      onTimeUpdate={(event) => {
        const video = event.currentTarget;
        if (block.end === undefined || video.paused || video.currentTime < block.end || stopped.current) return;
        // Once: whoever presses play after it really wants to see on.
        stopped.current = true;
        video.pause();
      }}
      onSeeked={(event) => {
        if (block.end !== undefined && event.currentTarget.currentTime < block.end) stopped.current = false;
      }}
    />
  );
};

/** A video of this computer: chosen here, played here, sent nowhere. */
export const OwnFile = ({ block, language }: { readonly block: MediaBlock; readonly language: Language }) => {
  const [address, setAddress] = useState('');
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <>
      <label class="button media-file">
        <Icon name="play" />
        <span>{blockText[language].chooseFile}</span>
        <input
          class="visually-hidden"
          type="file"
          accept="video/*"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) setAddress(URL.createObjectURL(file));
          }}
        />
      </label>
      {address ? <Video block={{ ...block, address }} language={language} /> : null}
    </>
  );
};

export const Media = ({ block }: { readonly block: MediaBlock }) => {
  const t = blockText[language.value];
  return (
    <section class="block media" aria-label={block.title}>
      <h2 class="block-title">{block.title}</h2>
      <p>{block.hint}</p>
      {block.kind === 'video' ? (
        <Video block={block} language={language.value} />
      ) : block.kind === 'file' ? (
        <OwnFile block={block} language={language.value} />
      ) : (
        <div class="media-link">
          <p class="note">{t.besideFirst}</p>
          <a class="button primary" href={block.address} target="_blank" rel="noreferrer">
            <Icon name="play" />
            <span>{t.openBeside}</span>
          </a>
        </div>
      )}
    </section>
  );
};
