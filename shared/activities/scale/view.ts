// What each viewer sees of a scale: their own place always, the group's as numbers once they are shown, nobody else's ever.

import type { Block, FormBlock, SpreadBlock } from '../../blocks/block.ts';
import type { ActivityView } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import { type Picture, pictureOf } from './picture.ts';
import { OWN } from './schema.ts';
import {
  earlier,
  firstQuestion,
  isOpen,
  mine,
  QUESTION_MAX,
  questionOf,
  type Scale,
  type State,
  type Step,
  scalesOf,
} from './state.ts';
import { SAID, TEXT } from './text.ts';

type Participant = Viewer & { role: 'participant' };

const forms = (state: State, viewer: Participant, step: Step): readonly FormBlock[] => {
  const { language, seat } = viewer;
  const { show } = step.config;
  if (!step.current) return [];
  return scalesOf(step.config).flatMap((scale): readonly FormBlock[] => {
    const now = mine(state, seat, scale.id);
    if (now && isOpen(state, step)) return [];
    const own = scale.id === OWN;
    const asked = own ? firstQuestion(seat, step) : undefined;
    const prompt = own ? (asked ?? step.config.own?.[language] ?? '') : scale.text[language];
    const place = {
      name: 'value',
      kind: 'scale' as const,
      label: own ? TEXT.ownPlace[language] : scale.text[language],
      min: scale.min,
      max: scale.max,
      low: scale.low[language],
      high: scale.high[language],
      ...(now ? { value: String(now.value) } : {}),
    };
    const line = {
      name: 'question',
      kind: 'line' as const,
      label: prompt,
      max: QUESTION_MAX,
      ...(now?.question ? { value: now.question } : {}),
    };
    return [
      {
        type: 'form',
        id: `scale-${step.id}-${scale.id}`,
        area: 'now',
        prompt,
        ...(own && asked === undefined ? { hint: TEXT.ownHint[language] } : {}),
        audience: (show ? (own ? TEXT.audienceOwn : TEXT.audienceShown) : TEXT.audience)[language],
        fields: own && asked === undefined ? [line, place] : [place],
        send: { type: 'scale.rate', step: step.id, statement: scale.id },
        submit: TEXT.send[language],
        // A question is sent when it is finished; a place when it is chosen.
        ...(own ? {} : { autosave: true }),
        ...(now ? { sent: TEXT.sent[language] } : {}),
      },
    ];
  });
};

/** The picture in words. */
const said = (picture: Picture, language: Language): string => {
  const say = SAID[language];
  const { meanBefore, meanNow, moved, people } = picture;
  if (meanNow === undefined) return meanBefore === undefined ? '' : say.before(meanBefore);
  if (meanBefore === undefined) return say.now(meanNow, people);
  return `${say.both(meanBefore, meanNow)}${moved ? say.moved(moved.count, moved.of) : ''}.`;
};

const saidOfMe = (before: number | undefined, now: number | undefined, language: Language): string => {
  const say = SAID[language];
  if (now === undefined) return before === undefined ? '' : say.mineBefore(before);
  return before === undefined ? say.mine(now) : say.mineBoth(before, now);
};

/** The group once it is shown, and this person's own place. */
const spread = (state: State, viewer: Viewer, step: Step): readonly SpreadBlock[] => {
  const { language } = viewer;
  const open = step.config.show && isOpen(state, step);
  const seat = viewer.role === 'participant' ? viewer.seat : undefined;
  const item = (scale: Scale): readonly SpreadBlock['items'][number][] => {
    const picture: Picture = open ? pictureOf(state, scale, step) : { people: 0 };
    const before = seat === undefined ? undefined : earlier(scale, step).find((one) => one.by === seat)?.value;
    const now = seat === undefined ? undefined : mine(state, seat, scale.id)?.value;
    const own = saidOfMe(before, now, language);
    if (!open && own === '') return [];
    const asked = seat === undefined || scale.id !== OWN ? undefined : questionOf(state, seat, step);
    // The picture is of everybody's own question: nobody's text stands over it.
    const label = scale.id !== OWN ? scale.text[language] : open ? TEXT.ownAll[language] : (asked ?? scale.text[language]);
    const group = open ? said(picture, language) || TEXT.few[language] : '';
    return [
      {
        id: scale.id,
        label,
        low: scale.low[language],
        high: scale.high[language],
        min: scale.min,
        max: scale.max,
        ...(picture.before ? { before: picture.before } : {}),
        ...(picture.now ? { now: picture.now } : {}),
        ...(before !== undefined || now !== undefined
          ? { mine: { ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }) } }
          : {}),
        text: [group, open && asked ? fill(TEXT.yours[language], { question: asked }) : '', own].filter(Boolean).join(' '),
      },
    ];
  };
  const items = scalesOf(step.config).flatMap(item);
  if (items.length === 0) return [];
  return [
    {
      type: 'spread',
      id: `spread-${step.id}`,
      area: 'board',
      title: (open ? TEXT.spread : TEXT.spreadMine)[language],
      ...(open ? { hint: TEXT.spreadHint[language] } : step.config.show ? { hint: TEXT.blind[language] } : {}),
      items,
    },
  ];
};

export const view = (state: State, viewer: Viewer, step: Step): ActivityView => {
  const { language } = viewer;
  const { show } = step.config;
  const open = show && isOpen(state, step);
  const blocks: Block[] = [];
  if (viewer.role === 'participant') blocks.push(...forms(state, viewer, step));
  if (viewer.role === 'facilitator' && step.current)
    blocks.push({
      type: 'text',
      id: `scale-note-${step.id}`,
      area: 'now',
      text: (show ? TEXT.host : TEXT.hostHidden)[language],
      tone: 'quiet',
    });
  blocks.push(...spread(state, viewer, step));
  return { blocks, stage: { cards: [], caption: (open ? TEXT.captionOpen : TEXT.caption)[language] } };
};
