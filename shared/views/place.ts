// Where the stage is in a step.

import type { Light, StageSet } from '../blocks/stage.ts';
import type { Session } from '../core/session.ts';

/** The set and the light of a step, or of the last one before it that says; the foyer in the afternoon before all. */
export const placeOf = (session: Session, step: string | undefined): { readonly set: StageSet; readonly light: Light } => {
  const before = session.steps.slice(0, session.steps.findIndex((one) => one.id === step) + 1);
  return {
    set: before.findLast((one) => one.set)?.set ?? 'foyer',
    light: before.findLast((one) => one.light)?.light ?? 'afternoon',
  };
};
