// The facilitator's console: what to say and do now, or all groups, in the middle; people beside it, the run sheet and tools
// on the other side. The clock and the way on are always in sight.

import { useState } from 'preact/hooks';
import type { View } from '../../../shared/blocks/view.ts';
import { BlockView } from '../../panel/BlockView.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { FictionMark } from '../../panel/FictionMark.tsx';
import { useOnNow } from '../../panel/when.ts';
import { CoachMarks } from './CoachMarks.tsx';
import { Ended } from './Ended.tsx';
import { Groups } from './Groups.tsx';
import { Header } from './Header.tsx';
import { JumpBar } from './JumpBar.tsx';
import { Now } from './Now.tsx';
import { People } from './People.tsx';
import { callsFor } from './PersonMark.tsx';
import { PlanLine } from './PlanLine.tsx';
import { Rail, type Side } from './Rail.tsx';
import { RunSheet } from './RunSheet.tsx';
import { Steering } from './Steering.tsx';
import { slots } from './slots.ts';
import { type Tab, Tabs } from './Tabs.tsx';
import { isNews, Tips } from './Tips.tsx';
import { Tools } from './Tools.tsx';
import { Undo } from './Undo.tsx';

interface Props {
  readonly view: View;
  readonly room: string;
  readonly hostKey: string;
  /** What to say of the connection; empty while all is well. */
  readonly trouble: string;
}

export const Console = ({ view, room, hostKey, trouble }: Props) => {
  const [chosen, setTab] = useState<Tab>('now');
  const [looking, lookAt] = useState<string | undefined>(undefined);
  const [side, setSide] = useState<Side>('people');
  const { header } = view;
  const blocks = useOnNow(view.blocks);
  const at = slots(blocks);
  const report = `/report/${room}#${hostKey}`;
  const playing = header.phase === 'playing';
  const tabs = playing && at.groups !== undefined;
  const tab = tabs ? chosen : 'now';
  const people = at.people?.items ?? [];
  // A group that is no more is not looked at any more.
  const look = at.groups?.items.find((group) => group.id === looking);
  const plan = at.sheet?.plan;
  return (
    <div class={`host is-${header.phase} shows-${side}`}>
      <Header view={view} blocks={blocks} report={report} end={at.end} />
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
          {playing ? (
            <div class="host-place">
              <h1 class="host-title">
                {header.title} {header.place ? <small>{header.place}</small> : null} <FictionMark on={header.fiction} />
              </h1>
              {at.stop ? <ControlButton control={at.stop} /> : null}
              {tabs ? <Tabs tab={tab} calls={people.filter(callsFor).length} onTab={setTab} /> : null}
            </div>
          ) : null}
          {header.phase === 'ended' ? <Ended report={report} reopen={at.reopen} /> : null}
          {at.steps.length > 0 || at.time.length > 0 ? (
            <Steering clock={view.clock} time={at.time} steps={at.steps} hint={at.hint} />
          ) : null}
          {playing ? (
            <Tips tips={[...at.notices.filter((one) => !isNews(one)), ...at.tips]} rest={at.groups?.waits ?? ''}>
              {plan ? <PlanLine plan={plan} clock={view.clock} /> : null}
            </Tips>
          ) : null}
          <Undo undo={at.undo} />
        </div>
        <div class="host-now" id="now" tabIndex={-1}>
          <Now
            view={view}
            at={at}
            room={room}
            hostKey={hostKey}
            tabbed={tabs}
            shown={tab === 'now'}
            look={look}
            onBack={() => lookAt(undefined)}
          />
          {tabs && at.groups ? (
            <div class="host-panel" role="tabpanel" id="panel-groups" aria-labelledby="tab-groups" hidden={tab !== 'groups'}>
              {tab === 'groups' ? (
                <Groups
                  groups={at.groups}
                  people={people}
                  tools={at.forGroups}
                  reveal={at.show.find((control) => control.send.type.endsWith('.reveal'))}
                  onLook={(group) => {
                    lookAt(group);
                    setTab('now');
                  }}
                />
              ) : null}
            </div>
          ) : null}
        </div>
      </main>
      <Rail side={side} onSide={setSide} />
      {at.people ? <People people={at.people} groups={at.groups} /> : null}
      <aside class="host-side">
        {at.sheet ? <RunSheet sheet={at.sheet} clock={view.clock} /> : null}
        <Tools view={view} blocks={at.tools} room={room} hostKey={hostKey} />
      </aside>
      <JumpBar onJump={(part) => (part === 'now' || part === 'board') && setTab('now')} />
      {/* Three consoles in a row would explain themselves three times: not where this one is shown in a frame. */}
      {window.parent === window ? <CoachMarks phase={header.phase} /> : null}
    </div>
  );
};
