// Who understood whom, as a small table: each row is somebody who understood.

import '../../style/block-web.css';
import type { WebBlock } from '../../../shared/blocks/block.ts';
import type { Language } from '../../../shared/core/words.ts';
import { SignMark } from '../../art/Hat.tsx';
import { blockText } from '../../text/blocks.ts';
import { Icon } from '../Icon.tsx';

type Side = WebBlock['sides'][number];

const Name = ({ side }: { readonly side: Side }) => (
  <span class="web-side">
    {side.sign ? <SignMark sign={side.sign} size={28} /> : null}
    <span class={side.sign ? 'web-label' : ''}>{side.label}</span>
  </span>
);

interface Props {
  readonly block: WebBlock;
  readonly language: Language;
}

export const WebTable = ({ block, language }: Props) => {
  const t = blockText[language];
  const count = (from: string, to: string) => block.cells.find((cell) => cell.from === from && cell.to === to)?.count ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways when there are many, also by keyboard
    <section class="web-scroll" aria-label={t.table(block.title)} tabIndex={0}>
      <table class="web-table">
        <thead>
          <tr>
            <td class="web-corner">
              {t.understood}
              <Icon name="move-right" size={18} />
            </td>
            {block.sides.map((side) => (
              <th scope="col" key={side.id}>
                <Name side={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.sides.map((from) => (
            <tr key={from.id}>
              <th scope="row">
                <Name side={from} /> <span class="visually-hidden">{t.understood}</span>
              </th>
              {block.sides.map((to) => {
                const n = count(from.id, to.id);
                if (n > 0)
                  return (
                    <td key={to.id} class="is-there">
                      <span class="web-count num" aria-hidden="true">
                        {n}
                      </span>
                      <span class="visually-hidden">{t.threadCount(n)}</span>
                    </td>
                  );
                return (
                  <td key={to.id} class={from.id === to.id ? 'is-self' : 'is-not'}>
                    {from.id === to.id ? <span aria-hidden="true">·</span> : <span>{t.noThread}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
