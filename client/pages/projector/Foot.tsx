// The strip under the stage: what comes next, and how far the group is. It lies over nobody, and is there during all of the
// play, so that the stage keeps its size.

import type { ProgressBlock } from '../../../shared/blocks/block.ts';
import type { Header } from '../../../shared/blocks/view.ts';
import { SignMark } from '../../art/Hat.tsx';
import { projectorText } from '../../text/projector.ts';

/** A count with its number large: "12 at the table". */
const Count = ({ text }: { readonly text: string }) => {
  const [, number, rest] = /^(\d+)\s+(.*)$/.exec(text) ?? [];
  return number ? (
    <li>
      <b class="num">{number}</b> {rest}
    </li>
  ) : (
    <li>{text}</li>
  );
};

interface Props {
  readonly header: Header;
  readonly progress: ProgressBlock | undefined;
}

export const Foot = ({ header, progress }: Props) => {
  const t = projectorText[header.language];
  return (
    <footer class="screen-foot">
      {header.next ? (
        <p>
          {t.next}
          {header.next.sign ? (
            <span class="screen-foot-sign">
              <SignMark sign={header.next.sign} size={48} />
            </span>
          ) : null}
          <b>{header.next.label}</b>
        </p>
      ) : null}
      <ul>
        {header.counts.map((count) => (
          <Count key={count.replace(/\d+/, '')} text={count} />
        ))}
        {progress ? <Count text={t.progress(progress.done, progress.of, progress.label)} /> : null}
      </ul>
    </footer>
  );
};
