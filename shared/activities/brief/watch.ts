// Watching together: drawn scenes, or the facilitator's own fragment, and what to look for from one's own side.

import type { Block, Control } from '../../blocks/block.ts';
import type { StepContext } from '../../core/activity.ts';
import type { Viewer } from '../../core/viewer.ts';
import { clockOf, type Fragment, playsHere } from './fragment.ts';
import type { Config } from './schema.ts';
import { TEXT } from './text.ts';

interface Watching {
  /** Which scene is on the big screen, and on all screens when in step. */
  readonly at: number;
  readonly together: boolean;
  readonly fragment: Fragment | undefined;
}

const paging = (state: Watching, viewer: Viewer, step: StepContext<Config>): readonly Control[] => {
  if (viewer.role !== 'facilitator' || !step.current) return [];
  const language = viewer.language;
  const last = step.config.slides.length - 1;
  const turn = (id: string, label: string, at: number, icon: string): Control => ({
    id,
    label,
    icon,
    send: { type: 'brief.turn', step: step.id, at: Math.max(0, Math.min(last, at)) },
    ...(at < 0 ? { disabled: TEXT.firstScene[language] } : at > last ? { disabled: TEXT.lastScene[language] } : {}),
  });
  return [
    turn('back', TEXT.sceneBack[language], state.at - 1, 'arrow-left'),
    turn('on', TEXT.sceneOn[language], state.at + 1, 'arrow-right'),
    {
      id: 'together',
      label: TEXT.inStep[language],
      pressed: state.together,
      send: { type: 'brief.pace', step: step.id, together: !state.together },
    },
  ];
};

const slides = (state: Watching, viewer: Viewer, step: StepContext<Config>): readonly Block[] => {
  const language = viewer.language;
  if (step.config.slides.length === 0) return [];
  // The big screen and the console show what the facilitator turned to; the others go at their own pace.
  const follows = state.together || viewer.role !== 'participant';
  return [
    {
      type: 'slides',
      id: 'slides',
      area: 'now',
      title: TEXT.scenes[language],
      ...(follows ? { at: state.at } : { hint: TEXT.ownPace[language] }),
      controls: paging(state, viewer, step),
      items: step.config.slides.map((one) => ({
        id: one.id,
        picture: one.picture,
        alt: one.alt[language],
        text: one.text[language],
      })),
    },
  ];
};

const fragment = (state: Watching, viewer: Viewer, step: StepContext<Config>): readonly Block[] => {
  const language = viewer.language;
  if (!step.config.fragment) return [];
  const given = state.fragment;
  const times = {
    ...(given?.start === undefined ? {} : { start: given.start }),
    ...(given?.end === undefined ? {} : { end: given.end }),
  };
  const shown: readonly Block[] =
    (given === undefined || given.address === '') && viewer.role === 'projector'
      ? [
          {
            type: 'media',
            id: 'fragment',
            area: 'now',
            kind: 'file',
            title: TEXT.fragment[language],
            address: '',
            ...times,
            hint: TEXT.fromHere[language],
          },
        ]
      : given && given.address !== ''
        ? [
            {
              type: 'media',
              id: 'fragment',
              area: 'now',
              kind: playsHere(given) ? 'video' : 'link',
              title: TEXT.fragment[language],
              address: given.address,
              ...times,
              hint: (playsHere(given) ? TEXT.playsHere : TEXT.opensBeside)[language],
            },
          ]
        : [
            {
              type: 'text',
              id: 'fragment-none',
              area: 'now',
              text: (given ? TEXT.onScreen : TEXT.noFragment)[language],
              tone: 'quiet',
            },
          ];
  if (viewer.role !== 'facilitator' || !step.current) return shown;
  return [
    ...shown,
    {
      type: 'form',
      id: `fragment-${step.id}`,
      area: 'now',
      prompt: TEXT.giveFragment[language],
      hint: TEXT.fragmentHint[language],
      audience: TEXT.fragmentAudience[language],
      fields: [
        { name: 'address', kind: 'line', label: TEXT.address[language], max: 1900, optional: true, value: given?.address ?? '' },
        { name: 'start', kind: 'line', label: TEXT.start[language], max: 12, optional: true, value: clockOf(given?.start) },
        { name: 'end', kind: 'line', label: TEXT.end[language], max: 12, optional: true, value: clockOf(given?.end) },
      ],
      send: { type: 'brief.fragment', step: step.id },
      submit: TEXT.showFragment[language],
      repeats: true,
    },
  ];
};

/** Viewing questions: one's own side's, or all of them for who has none. */
const questions = (viewer: Viewer, step: StepContext<Config>): readonly Block[] => {
  const language = viewer.language;
  const side = viewer.role === 'participant' ? step.sideOf(viewer.seat)?.id : undefined;
  const mine = step.config.questions.filter((one) => side === undefined || one.side === undefined || one.side === side);
  if (mine.length === 0) return [];
  const line = (one: Config['questions'][number]) => {
    const name = side === undefined ? step.sides.find((each) => each.id === one.side)?.name[language] : undefined;
    return name ? `- **${name}.** ${one.text[language]}` : `- ${one.text[language]}`;
  };
  return [
    {
      type: 'text',
      id: 'viewing',
      area: 'now',
      title: TEXT.viewing[language],
      text: mine.map(line).join('\n'),
      tone: 'plain',
    },
  ];
};

export const watching = (state: Watching, viewer: Viewer, step: StepContext<Config>): readonly Block[] => [
  ...slides(state, viewer, step),
  ...fragment(state, viewer, step),
  ...questions(viewer, step),
];
