// All groups at a glance, in their own order, and how evenly the perspectives speak. Nothing here ranks.

import type { Block, Control, GroupsBlock, PeopleBlock } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { BlockView } from '../../panel/BlockView.tsx';
import { peopleIn } from '../../panel/board.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { useServerNow } from '../../panel/when.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { GroupCard } from './GroupCard.tsx';

const Balance = ({ items }: { readonly items: GroupsBlock['balance'] }) => {
  const t = hostText[language.value];
  const most = Math.max(1, ...items.map((item) => item.count));
  return (
    <section class="group-balance" aria-labelledby="balance-title">
      <h3 id="balance-title">{t.balance}</h3>
      <ul aria-labelledby="balance-title">
        {items.map((item) => (
          <li key={item.id}>
            {item.sign ? <SignMark sign={item.sign} size={26} /> : <span />}
            <span class="balance-name">{item.label}</span>
            <span class="group-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * item.count) / most}%` }} />
            </span>
            <span class="balance-text num">{t.share(item)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface Props {
  readonly groups: GroupsBlock;
  readonly people: PeopleBlock;
  /** What goes for the groups as a whole: form them anew. */
  readonly tools: readonly Block[];
  /** What everybody waits for when all have sent. */
  readonly reveal: Control | undefined;
  readonly onLook: (group: string) => void;
}

export const Groups = ({ groups, people: { items, states }, tools, reveal, onLook }: Props) => {
  const t = hostText[language.value];
  const now = useServerNow(10_000);
  const alone = groups.items.length === 1;
  return (
    <section class="host-groups" aria-labelledby="groups-title">
      <h2 class="visually-hidden" id="groups-title">
        {groups.title}
      </h2>
      <div class="groups-head">
        {alone ? null : <p class="hint">{groups.look}</p>}
        {reveal && reveal.disabled === undefined ? <ControlButton control={reveal} /> : null}
      </div>
      <ul class={`group-cards ${alone ? 'is-alone' : ''}`} aria-label={groups.title}>
        {groups.items.map((group) => (
          <GroupCard
            key={group.id}
            group={group}
            people={peopleIn(group, groups, items)}
            states={states}
            now={now}
            onLook={alone ? undefined : () => onLook(group.id)}
          />
        ))}
      </ul>
      {groups.balance.length > 0 ? <Balance items={groups.balance} /> : null}
      {tools.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
      {items.length === 0 ? <p class="hint">{t.noPeople}</p> : null}
    </section>
  );
};
