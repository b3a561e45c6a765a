// The two lower corners of the big screen: what comes next, and how far the group is.

import type { ProgressBlock } from '../../../shared/blocks/block.ts';
import type { Header } from '../../../shared/blocks/view.ts';
import { SignMark } from '../../art/Hat.tsx';
import { projectorText } from '../../text/projector.ts';

/** A count with its number large: "12 at the table". */
const Count = ({ text }: { readonly text: string }) => {
  const [, number, rest] = /^(\d+)\s+(.*)$/.exec(text) ?? [];
  return number ? (
    <li>
      <b>{number}</b> {rest}
    </li>
  ) : (
    <li>{text}</li>
  );
};

interface Props {
  readonly header: Header;
  readonly progress: ProgressBlock | undefined;
}

export const Corners = ({ header, progress }: Props) => (
  <>
    {header.next ? (
      <div class="screen-pill is-next">
        {header.next.sign ? (
          <span class="screen-pill-sign">
            <SignMark sign={header.next.sign} size={76} />
          </span>
        ) : null}
        <p>
          {projectorText[header.language].next}
          <b>{header.next.label}</b>
        </p>
      </div>
    ) : null}
    {header.counts.length > 0 ? (
      <ul class="screen-pill is-counts">
        {header.counts.map((count) => (
          <Count key={count.replace(/\d+/, '')} text={count} />
        ))}
        {progress ? <Count text={projectorText[header.language].progress(progress.done, progress.of, progress.label)} /> : null}
      </ul>
    ) : null}
  </>
);
