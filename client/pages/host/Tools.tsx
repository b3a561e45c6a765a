// What the facilitator can reach for, under quiet headings: what happens in the story, the room, other hands.

import type { Block } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { BlockView } from '../../panel/BlockView.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { Fold } from './Fold.tsx';
import { Hands } from './Hands.tsx';

const isStory = ({ id }: Block): boolean => id.startsWith('plot-');
const isRoom = ({ id }: Block): boolean => id === 'room' || id === 'kept';
const isSides = ({ type }: Block): boolean => type === 'bars';

/** Not sent in yet, as far as its control says. */
const isReady = (block: Block): boolean =>
  block.type === 'form' || (block.type === 'controls' && block.items.some((control) => control.send.type === 'plot.send'));

/** One of many opens when it is wanted; a single one lies open. */
const Event = ({ block, alone }: { readonly block: Block; readonly alone: boolean }) => {
  const title = block.type === 'form' ? block.prompt : block.type === 'controls' ? block.title : undefined;
  if (title === undefined || (alone && block.type !== 'form')) return <BlockView block={block} />;
  return (
    <details class="tool-event">
      <summary>
        <span>{title}</span>
        {isReady(block) ? null : <Icon name="check" />}
      </summary>
      <BlockView block={block} />
    </details>
  );
};

interface Props {
  readonly view: View;
  readonly blocks: readonly Block[];
  readonly room: string;
  readonly hostKey: string;
}

export const Tools = ({ view, blocks, room, hostKey }: Props) => {
  const t = hostText[language.value];
  const story = blocks.filter(isStory);
  const house = blocks.filter(isRoom);
  const sides = blocks.filter(isSides);
  const others = blocks.filter((block) => !isStory(block) && !isRoom(block) && !isSides(block));
  const list = (some: readonly Block[]) => some.map((block) => <BlockView key={block.id} block={block} />);
  return (
    <section class="host-tools" id="tools" tabIndex={-1} aria-label={t.tools}>
      {list(others)}
      {story.length > 0 ? (
        <Fold name="story" title={t.tool.story} note={t.eventsLeft(story.filter(isReady).length)} open={story.some(isReady)}>
          {story.map((block) => (
            <Event key={block.id} block={block} alone={story.length === 1} />
          ))}
        </Fold>
      ) : null}
      {sides.length > 0 ? (
        <Fold name="sides" title={t.tool.sides} open={false}>
          {list(sides)}
        </Fold>
      ) : null}
      {house.length > 0 ? (
        <Fold name="room" title={t.tool.room} open={view.header.phase !== 'playing'}>
          {list(house)}
        </Fold>
      ) : null}
      <Fold name="hands" title={t.tool.hands} open={false}>
        <Hands view={view} room={room} hostKey={hostKey} />
      </Fold>
    </section>
  );
};
