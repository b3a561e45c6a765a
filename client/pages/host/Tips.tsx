// Suggestions of the house, one calm line under the way on: with one thing to do about it and one to let it be. Its place is
// always there, so that nothing jumps; at rest it says what the step waits for.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NoticeBlock } from '../../../shared/blocks/block.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

/** More than this would be a list to work through. */
const MOST = 2;

/** That somebody asks for the facilitator comes and goes: it has its place here, and not above the script. */
const ASKS = 'asks';

export const isNews = (notice: NoticeBlock): boolean => notice.id !== ASKS;

const Tip = ({ tip }: { readonly tip: NoticeBlock }) => {
  const t = hostText[language.value];
  const letBe = tip.controls.find((control) => control.send.type === 'copilot.dismiss');
  // One thing at a time: of several who ask, the first; the list of people has them all.
  const done = tip.controls.filter((control) => control !== letBe).slice(0, 1);
  return (
    <section class="tip" aria-label={tip.title}>
      <Icon name={isNews(tip) ? 'lightbulb' : 'hand'} />
      <p>
        <strong>{tip.title}</strong> <span>{tip.text}</span>
      </p>
      {done.map((control) => (
        <ControlButton key={control.id} control={control} />
      ))}
      {letBe ? (
        <ControlButton control={letBe} class="more-button">
          <Icon name="x" />
          <span class="visually-hidden">
            {letBe.label}: {t.tipAbout(tip.title)}
          </span>
        </ControlButton>
      ) : null}
    </section>
  );
};

interface Props {
  readonly tips: readonly NoticeBlock[];
  /** What to say when there is no tip. */
  readonly rest: string;
  /** Stands beside that. */
  readonly children?: ComponentChildren;
}

export const Tips = ({ tips, rest, children }: Props) => {
  const t = hostText[language.value];
  const [at, setAt] = useState(0);
  const few = tips.slice(0, MOST);
  // Where there is room for one, the other is one press away.
  const order = few.map((_, n) => few[(n + at) % few.length] ?? few[0]).filter((tip) => tip !== undefined);
  return (
    <div class="host-tips">
      <div class="tips-rest">
        <p>{rest}</p>
        {children}
      </div>
      <div class="tips-now" aria-live="polite">
        {order.map((tip) => (
          <Tip key={tip.id} tip={tip} />
        ))}
      </div>
      {order.length > 1 ? (
        <button type="button" class="tips-next num" onClick={() => setAt(at + 1)}>
          {(at % few.length) + 1}/{few.length} <span class="visually-hidden">{t.otherTip}</span>
        </button>
      ) : null}
    </div>
  );
};
