// One calm line under the way on. Its place is always there, so that nothing jumps: at rest it says what the step waits for; else
// a suggestion of the house, with one thing to do about it and one to let it be, or what can still be taken back.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NoticeBlock } from '../../../shared/blocks/block.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { focusOn } from './focus.ts';
import { Undo } from './Undo.tsx';

/** More than this would be a list to work through. */
const MOST = 2;

/** That somebody asks for the facilitator comes and goes: it has its place here, and not above the script. */
const ASKS = 'asks';

export const isNews = (notice: NoticeBlock): boolean => notice.id !== ASKS;

interface TipProps {
  readonly tip: NoticeBlock;
  /** Puts it away on this page alone; for a tip that the house cannot put away. */
  readonly onAway: () => void;
}

const Tip = ({ tip, onAway }: TipProps) => {
  const t = hostText[language.value];
  const letBe = tip.controls.find((control) => control.send.type === 'copilot.dismiss');
  // One thing at a time: of several who ask, the first; the list of people has them all.
  const done = tip.controls.filter((control) => control !== letBe).slice(0, 1);
  const news = isNews(tip);
  return (
    <section class="tip" aria-label={tip.title}>
      <Icon name={news ? 'lightbulb' : 'hand'} />
      <p>
        <strong>
          {tip.title}
          {news ? '' : ':'}
        </strong>{' '}
        <span>{tip.text}</span>
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
      ) : (
        <button type="button" class="more-button" aria-label={t.putAway(tip.title)} onClick={onAway}>
          <Icon name="x" />
        </button>
      )}
    </section>
  );
};

/** What a tip is about now: it comes again when that is something else. */
const about = (tip: NoticeBlock): string => `${tip.id} ${tip.text}`;

export const Tips = ({ tips }: { readonly tips: readonly NoticeBlock[] }) => {
  const t = hostText[language.value];
  const [at, setAt] = useState(0);
  const [away, putAway] = useState('');
  const gone = away !== '' && !tips.some((tip) => about(tip) === away);
  // Who asks a second time is seen a second time.
  useEffect(() => {
    if (gone) putAway('');
  }, [gone]);
  const few = tips.filter((tip) => about(tip) !== away).slice(0, MOST);
  // Where there is room for one, the other is one press away.
  const order = few.map((_, n) => few[(n + at) % few.length] ?? few[0]).filter((tip) => tip !== undefined);
  const putAndFocus = (tip: NoticeBlock) => {
    putAway(about(tip));
    // Its button goes with it.
    focusOn();
  };
  return (
    <>
      <div class="tips-now" aria-live="polite">
        {order.map((tip) => (
          <Tip key={tip.id} tip={tip} onAway={() => putAndFocus(tip)} />
        ))}
      </div>
      {order.length > 1 ? (
        <button type="button" class="tips-next num" onClick={() => setAt(at + 1)}>
          {(at % few.length) + 1}/{few.length} <span class="visually-hidden">{t.otherTip}</span>
        </button>
      ) : null}
    </>
  );
};

interface Props {
  /** What to say when there is nothing else. */
  readonly rest: string;
  readonly undo: NoticeBlock | undefined;
  /** Absent where they have a place of their own. */
  readonly tips: ComponentChildren;
  /** Stands beside what is said at rest. */
  readonly children: ComponentChildren;
}

export const Strip = ({ rest, undo, tips, children }: Props) => (
  <div class="host-tips">
    <div class="tips-rest">
      <p>{rest}</p>
      {children}
    </div>
    {tips}
    <Undo undo={undo} />
  </div>
);
