// Signing: who of the group signed, how many families it takes, and one's own signature.

import type { Block, Control, EntriesBlock } from '../../blocks/block.ts';
import type { Group } from '../../core/activity.ts';
import { fill } from '../../core/words.ts';
import { isEmpty, overBy } from './board.ts';
import { heldBy, needed, signaturesOf } from './families.ts';
import { designName } from './names.ts';
import { designOf, groupsOf, groupWith } from './state.ts';
import { TEXT } from './text.ts';
import type { Looking } from './yard.ts';

const signatures = (look: Looking, group: Group): EntriesBlock => {
  const { state, viewer, step } = look;
  const language = viewer.language;
  const design = designOf(state, group.id);
  const held = step.held();
  const of = needed(group, step);
  const done = signaturesOf(design, group, step).length;
  const count = fill(TEXT.signs[language], { done, of });
  const several = groupsOf(state, step).length > 1;
  return {
    type: 'entries',
    id: `signed-${step.id}-${group.id}`,
    area: 'now',
    title: [
      several ? designName(state, group, language, step) : '',
      heldBy(state, group, step) ? TEXT.holds[language] : '',
      count,
    ]
      .filter(Boolean)
      .join('. '),
    empty: TEXT.noSigns[language],
    items: design.signed
      .filter((one) => group.seats.includes(one.seat))
      .map((one) => {
        const child = held[one.seat];
        const seat = step.seats.find((each) => each.id === one.seat);
        const by = step.nameOf(one.seat);
        return {
          id: one.id,
          text: child ? fill(TEXT.signedFor[language], { name: child.title[language] }) : TEXT.signed[language],
          ...(by ? { by } : {}),
          ...(by && seat ? { avatar: seat.avatar } : {}),
          ...(viewer.role === 'participant' && viewer.seat === one.seat ? { mine: true } : {}),
          controls: [],
        };
      }),
  };
};

const own = (look: Looking, seat: string, group: Group): Block => {
  const { state, viewer, step } = look;
  const language = viewer.language;
  const design = designOf(state, group.id);
  const child = step.held()[seat];
  const signed = design.signed.some((one) => one.seat === seat);
  const no = isEmpty(design) ? TEXT.notEmpty : overBy(design, step) > 0 ? TEXT.notOver : undefined;
  const sign: Control = {
    id: 'sign',
    label: child ? fill(TEXT.signFor[language], { name: child.title[language] }) : TEXT.sign[language],
    style: 'primary',
    send: { type: 'build.sign', step: step.id, yes: true, ...(design.changed ? { seen: design.changed.id } : {}) },
    ...(no ? { disabled: no[language] } : {}),
  };
  const unsign: Control = {
    id: 'unsign',
    label: TEXT.unsign[language],
    style: 'quiet',
    send: { type: 'build.sign', step: step.id, yes: false },
  };
  return {
    type: 'controls',
    // A changed design is another thing to sign.
    id: `sign-${step.id}-${design.changed?.id ?? ''}`,
    area: 'now',
    hint: TEXT.signHint[language],
    items: [signed ? unsign : sign],
  };
};

export const signBlocks = (look: Looking): readonly Block[] => {
  const { state, viewer, step } = look;
  const group = viewer.role === 'participant' ? groupWith(state, viewer.seat, step) : undefined;
  const shown = group ? [group] : groupsOf(state, step);
  const lists = shown.map((one) => signatures(look, one));
  return group && viewer.role === 'participant' && step.current ? [...lists, own(look, viewer.seat, group)] : lists;
};

/** Said where the change is made, and where people would sign: a change took the signatures. */
export const unsignedNotice = (look: Looking, group: Group): readonly Block[] => {
  const { state, viewer, step } = look;
  if (!designOf(state, group.id).unsigned) return [];
  return [
    {
      type: 'notice',
      id: `unsigned-${step.id}-${group.id}`,
      area: 'now',
      tone: 'calm',
      title: TEXT.unsignedTitle[viewer.language],
      text: TEXT.unsigned[viewer.language],
      controls: [],
    },
  ];
};
