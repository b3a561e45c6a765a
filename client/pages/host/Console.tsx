// The facilitator's console: what to say and do now, or all groups, in the middle; people beside it, the run sheet and tools
// on the other side. The clock and the way on are always in sight. A phone has one part at a time.

import { useState } from 'preact/hooks';
import type { View } from '../../../shared/blocks/view.ts';
import { BlockView } from '../../panel/BlockView.tsx';
import { allWaitsFor } from '../../panel/board.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { FictionMark } from '../../panel/FictionMark.tsx';
import { Timer } from '../../panel/Timer.tsx';
import { useOnNow } from '../../panel/when.ts';
import { language } from '../../text/base.ts';
import { CoachMark } from './CoachMark.tsx';
import { markNow, useCoaching } from './coaching.ts';
import { Ended } from './Ended.tsx';
import { focusOn } from './focus.ts';
import { Groups } from './Groups.tsx';
import { Header } from './Header.tsx';
import { Now } from './Now.tsx';
import { PHONE, useNarrow } from './narrow.ts';
import { type Part, PartBar } from './PartBar.tsx';
import { People } from './People.tsx';
import { callsFor } from './PersonMark.tsx';
import { PlanLine } from './PlanLine.tsx';
import { Rail, type Side } from './Rail.tsx';
import { RunSheet } from './RunSheet.tsx';
import { Steering } from './Steering.tsx';
import { slots } from './slots.ts';
import { type Tab, Tabs } from './Tabs.tsx';
import { isNews, Strip, Tips } from './Tips.tsx';
import { Tools } from './Tools.tsx';

interface Props {
  readonly view: View;
  readonly room: string;
  readonly hostKey: string;
  /** What to say of the connection; empty while all is well. */
  readonly trouble: string;
}

/** What one looks at: each shape of the console keeps its own choice, so that turning a tablet loses nothing. */
const useParts = (grouped: boolean) => {
  const [chosen, setTab] = useState<Tab>('now');
  const [side, setSide] = useState<Side>('people');
  const [part, setPart] = useState<Part>('now');
  const tab = grouped ? chosen : 'now';
  const go = (to: Part) => {
    setPart(to);
    if (to === 'now' || to === 'groups') setTab(to);
    else setSide(to);
  };
  return { tab, side, part: part === 'groups' ? tab : part, go };
};

export const Console = ({ view, room, hostKey, trouble }: Props) => {
  const [looking, lookAt] = useState<string | undefined>(undefined);
  const phone = useNarrow(PHONE);
  const { header } = view;
  useCoaching(header.phase);
  const blocks = useOnNow(view.blocks);
  const at = slots(blocks);
  const report = `/report/${room}#${hostKey}`;
  const playing = header.phase === 'playing';
  const grouped = playing && at.groups !== undefined;
  const { tab, side, part, go } = useParts(grouped);
  const people = at.people?.items ?? [];
  const calls = people.filter(callsFor).length;
  // A group that is no more is not looked at any more.
  const look = at.groups?.items.find((group) => group.id === looking);
  const plan = at.sheet?.plan;
  const story = <FictionMark on={header.fiction} />;
  const title = (
    <h1 class="host-title">
      <span>{header.title}</span> {header.place ? <small>{header.place}</small> : null} {phone ? null : story}
    </h1>
  );
  const tips = <Tips tips={[...at.notices.filter((one) => !isNews(one)), ...at.tips]} />;
  return (
    <div class={`host is-${header.phase} shows-${side} at-${part}`} data-coach={markNow.value?.id}>
      <Header view={view} blocks={blocks} report={report} end={at.end}>
        {phone && playing ? (
          <>
            {title}
            <Timer clock={view.clock} />
          </>
        ) : null}
      </Header>
      <div class="host-alerts">
        {at.alerts.map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
      </div>
      <p class={trouble ? 'host-trouble' : 'visually-hidden'} role="status">
        {trouble}
      </p>
      <main class="host-main">
        <div class="host-head">
          {playing && !phone ? (
            <div class="host-place">
              {title}
              {at.stop ? <ControlButton control={at.stop} /> : null}
              {grouped ? <Tabs tab={tab} calls={calls} onTab={go} /> : null}
            </div>
          ) : null}
          {header.phase === 'ended' ? <Ended report={report} reopen={at.reopen} /> : null}
          {at.steps.length > 0 || at.time.length > 0 ? (
            <Steering
              clock={phone && playing ? undefined : view.clock}
              time={at.time}
              steps={at.steps}
              stop={phone ? at.stop : undefined}
              hint={at.hint}
            />
          ) : null}
          <Strip
            rest={playing ? allWaitsFor(at.groups, at.people, language.value) : ''}
            undo={at.undo}
            tips={playing && !phone ? tips : undefined}
          >
            {playing && plan ? <PlanLine plan={plan} clock={view.clock} /> : null}
            {playing && phone ? story : null}
          </Strip>
          <CoachMark at="head" />
        </div>
        {phone ? <CoachMark at="phone" /> : null}
        {playing && phone ? <div class="host-flow">{tips}</div> : null}
        <div class="host-now" id="now">
          <Now
            view={view}
            at={at}
            room={room}
            hostKey={hostKey}
            tabbed={grouped && !phone}
            shown={tab === 'now'}
            look={look}
            onBack={() => {
              lookAt(undefined);
              // The button that had the focus goes with its bar.
              focusOn('#board');
            }}
          />
          {grouped && at.groups ? (
            <div
              class="host-panel"
              id="panel-groups"
              hidden={tab !== 'groups'}
              {...(phone ? {} : { role: 'tabpanel', 'aria-labelledby': 'tab-groups' })}
            >
              {tab === 'groups' && at.people ? (
                <Groups
                  groups={at.groups}
                  people={at.people}
                  tools={at.forGroups}
                  reveal={at.show.find((control) => control.send.type.endsWith('.reveal'))}
                  onLook={(group) => {
                    lookAt(group);
                    go('now');
                  }}
                />
              ) : null}
            </div>
          ) : null}
        </div>
      </main>
      <Rail side={side} onSide={go} />
      {at.people ? (
        <People people={at.people} groups={at.groups} since={view.clock.state === 'paused' ? undefined : plan?.since} />
      ) : null}
      <aside class="host-side">
        {at.sheet ? <RunSheet sheet={at.sheet} clock={view.clock} /> : null}
        <Tools view={view} blocks={at.tools} room={room} hostKey={hostKey} />
      </aside>
      <PartBar
        part={part}
        grouped={grouped}
        calls={calls}
        onPart={(to) => {
          go(to);
          scrollTo(0, 0);
        }}
      />
    </div>
  );
};
