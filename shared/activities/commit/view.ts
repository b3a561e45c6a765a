// What each viewer sees of what people take along. What is not shared is in nobody's view but its author's: not the
// facilitator's either.

import type { Block, Control, EntriesBlock, Entry } from '../../blocks/block.ts';
import type { ActivityView } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { cardOf, entryOf } from '../entries.ts';
import { forms } from './forms.ts';
import { namesOf, ofAnchor, ofIntention } from './harvest.ts';
import type { Share } from './schema.ts';
import { buddiesOf, dateOf, has, type Intention, pairId, type State, type Step } from './state.ts';
import { SEEN, TEXT } from './text.ts';

type Participant = Viewer & { role: 'participant' };

/** A date in words, without the comma that some browsers and servers put in English: "Saturday 21 March 2026". */
const inWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(date))
    .replace(',', '');

const withdrawal = (contribution: string, language: Language, step: Step, pair = false): Control => ({
  id: 'withdraw',
  label: (pair ? TEXT.part : TEXT.withdraw)[language],
  style: 'quiet',
  confirm: (pair ? TEXT.partAsk : TEXT.withdrawAsk)[language],
  send: { type: 'commit.withdraw', step: step.id, contribution },
});

/** Only the author widens it, and may narrow it again. */
const shareControls = (one: Intention, language: Language, step: Step): readonly Control[] => {
  const share = (audience: Share, label: string): Control => ({
    id: `to-${audience}`,
    label,
    style: audience === 'author' ? 'quiet' : 'plain',
    send: { type: 'commit.share', step: step.id, contribution: one.id, audience },
  });
  return [
    ...(one.audience === 'author' && has(step.config, 'buddy') ? [share('group', TEXT.toGroup[language])] : []),
    ...(one.audience === 'all' ? [] : [share('all', TEXT.toAll[language])]),
    ...(one.audience === 'author' ? [] : [share('author', TEXT.toMe[language])]),
    withdrawal(one.id, language, step),
  ];
};

/** Everything of one's own, to take along. */
const take = (state: State, viewer: Participant, step: Step): EntriesBlock => {
  const { language, seat } = viewer;
  const items: Entry[] = [];
  const anchor = state.anchors.find((one) => one.by === seat);
  if (anchor)
    items.push({
      ...entryOf(ofAnchor(anchor, language, step), viewer, step),
      tag: SEEN.author[language],
      controls: [withdrawal(anchor.id, language, step)],
    });
  const intention = state.intentions.find((one) => one.by === seat);
  if (intention)
    items.push({
      ...entryOf(ofIntention(intention, language, step), viewer, step),
      tag: SEEN[intention.audience][language],
      controls: shareControls(intention, language, step),
    });
  const pair = state.buddies.find((group) => group.seats.includes(seat));
  const buddies = buddiesOf(state, seat, step);
  if (pair && buddies.length > 0) {
    const id = pairId(pair, seat);
    const text = fill(TEXT.buddy[language], { names: namesOf(buddies, step) });
    items.push({ id, text, mine: true, controls: [withdrawal(id, language, step, true)] });
  }
  const date = dateOf(state, seat);
  if (date) {
    const controls = date.by === seat ? [withdrawal(date.id, language, step)] : [];
    items.push({
      id: date.id,
      text: fill(TEXT.return[language], { date: inWords(date.date, language) }),
      mine: true,
      controls,
    });
  }
  return {
    type: 'entries',
    id: `take-${step.id}`,
    area: 'board',
    title: TEXT.take[language],
    empty: TEXT.takeEmpty[language],
    items,
  };
};

/** Buddies see each other's intention when it is shared, and nothing else. */
const fromBuddy = (state: State, viewer: Participant, step: Step): readonly EntriesBlock[] => {
  const { language } = viewer;
  const buddies = buddiesOf(state, viewer.seat, step);
  if (buddies.length === 0) return [];
  const title = buddies.length === 1 ? TEXT.fromBuddy : TEXT.fromBuddies;
  return [
    {
      type: 'entries',
      id: `buddy-${step.id}`,
      area: 'board',
      title: fill(title[language], { names: namesOf(buddies, step) }),
      empty: TEXT.fromBuddyEmpty[language],
      items: state.intentions
        .filter((one) => buddies.includes(one.by) && one.audience !== 'author' && !step.hidden.has(one.id))
        .map((one) => entryOf(ofIntention(one, language, step), viewer, step)),
    },
  ];
};

/** Intentions that all may read; the facilitator sees those hidden as well. */
const shared = (state: State, viewer: Viewer, step: Step): readonly Intention[] =>
  state.intentions.filter((one) => one.audience === 'all' && (viewer.role === 'facilitator' || !step.hidden.has(one.id)));

const sharedBlock = (state: State, viewer: Viewer, step: Step): readonly EntriesBlock[] =>
  has(step.config, 'intention')
    ? [
        {
          type: 'entries',
          id: `shared-${step.id}`,
          area: 'board',
          title: TEXT.shared[viewer.language],
          empty: TEXT.sharedEmpty[viewer.language],
          items: shared(state, viewer, step).map((one) => entryOf(ofIntention(one, viewer.language, step), viewer, step)),
        },
      ]
    : [];

/** For the facilitator: who has nobody yet. Never who asked or who said no. */
const alone = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  if (viewer.role !== 'facilitator' || step.part !== 'buddy') return [];
  const names = step.seats.filter((seat) => buddiesOf(state, seat.id, step).length === 0).map((seat) => seat.name);
  if (names.length === 0) return [];
  return [
    {
      type: 'text',
      id: `alone-${step.id}`,
      area: 'now',
      title: TEXT.without[viewer.language],
      text: `${names.join(', ')}\n\n${TEXT.withoutHint[viewer.language]}`,
      tone: 'quiet',
    },
  ];
};

const common = (state: State, viewer: Viewer, step: Step): readonly Block[] => {
  const found = state.returns.find((one) => one.by === 'facilitator');
  if (!found || step.part !== 'return') return [];
  const { language } = viewer;
  const text = fill(TEXT.dateCommon[language], { date: inWords(found.date, language) });
  return [{ type: 'text', id: `common-${step.id}`, area: 'now', text, tone: 'plain' }];
};

export const view = (state: State, viewer: Viewer, step: Step): ActivityView => ({
  blocks: [
    ...common(state, viewer, step),
    ...forms(state, viewer, step),
    ...alone(state, viewer, step),
    ...(viewer.role === 'participant' ? [take(state, viewer, step), ...fromBuddy(state, viewer, step)] : []),
    ...sharedBlock(state, viewer, step),
  ],
  stage: {
    cards: state.intentions
      .filter((one) => one.audience === 'all' && !step.hidden.has(one.id))
      .map((one) => cardOf(ofIntention(one, viewer.language, step), step)),
    caption: TEXT.caption[viewer.language],
  },
});
