// The format of a scenario file. Checked by zod, documented for editors as JSON Schema; the types follow from it.

import { z } from 'zod';
import { kinds } from '../activities/index.ts';
import { LIGHTS, SETS } from '../blocks/stage.ts';
import { GROUP_KINDS } from '../core/activity.ts';
import { id, words } from './words.ts';

/** Emotion, body, reason: the three doors into a role, and what only its player knows. */
const role = z.strictObject({
  id,
  name: words(60),
  line: words(160).describe('Who this is, in one line.'),
  emotion: words(200),
  body: words(200),
  reason: words(300),
  secret: words(300).optional().describe('Only the player sees it, and decides if and when to tell.'),
});

const plotEvent = z.strictObject({
  id,
  title: words(80),
  text: words(600),
  when: words(120).describe('When the facilitator best sends it in.'),
  ask: words(160).optional().describe('What the group must decide because of it.'),
});

/** What every step has, whatever its kind. */
const common = {
  id,
  title: words(80),
  variants: z.array(id).min(1).optional().describe('Only in these variants; in all when left out.'),
  set: z.enum(SETS).optional().describe('Where the stage is; the one of the step before when left out.'),
  light: z.enum(LIGHTS).optional(),
  groups: z.enum(GROUP_KINDS).optional().describe('tables: at most eight together; pairs: two, or three with an odd number.'),
  cast: z.enum(['assign', 'choose', 'rotate']).optional().describe('Give everybody a role of the scenario.'),
};

const stepOf = kinds.map((kind) => kind.config.safeExtend({ kind: z.literal(kind.kind), ...common }));
const step = z.discriminatedUnion('kind', stepOf as [(typeof stepOf)[number], ...(typeof stepOf)[number][]]);

export interface Step {
  readonly id: string;
  readonly kind: string;
  readonly title: z.infer<ReturnType<typeof words>>;
  readonly variants?: readonly string[] | undefined;
  readonly set?: (typeof SETS)[number] | undefined;
  readonly light?: (typeof LIGHTS)[number] | undefined;
  readonly groups?: (typeof GROUP_KINDS)[number] | undefined;
  readonly cast?: 'assign' | 'choose' | 'rotate' | undefined;
  readonly [field: string]: unknown;
}

const fields = z.strictObject({
  id,
  title: words(60),
  method: words(40),
  summary: words(200),
  purpose: words(400),
  needs: words(600).describe('What the facilitator needs to know beforehand.'),
  contentNote: words(200).optional(),
  levels: z.array(z.int().min(1).max(4)).min(1).max(4),
  people: z.strictObject({ min: z.int().min(2).max(40), max: z.int().min(2).max(40) }),
  minutes: z.int().min(5).max(480),
  picture: z.enum(['hats', 'own-case', 'flat', 'school', 'villa', 'fire']),
  ownCase: z.boolean().default(false),
  situation: words(1500).optional().describe('The case, shown to all. Left out when the group brings its own.'),
  question: words(160).optional().describe('The focus question, at most fifteen words.'),
  variants: z
    .array(z.strictObject({ id, title: words(60), detail: words(240) }))
    .max(6)
    .default([]),
  roles: z.array(role).max(40).default([]),
  events: z.array(plotEvent).max(12).default([]),
  steps: z.array(step).min(1).max(40),
});

/** Rules that span fields; each problem points at the field that must change. */
export const scenarioSchema = fields.superRefine((scenario, context) => {
  const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (scenario.people.min > scenario.people.max) say(['people', 'min'], 'a minimum of at most the maximum');
  if (!scenario.ownCase && !scenario.situation) say(['situation'], 'a situation, or ownCase: true');
  const known = new Set(scenario.variants.map((variant) => variant.id));
  const seen = new Set<string>();
  scenario.steps.forEach((one, at) => {
    const step = one as unknown as Step;
    if (seen.has(step.id)) say(['steps', at, 'id'], 'an id that no other step has');
    seen.add(step.id);
    step.variants?.forEach((variant, i) => {
      if (!known.has(variant)) say(['steps', at, 'variants', i], `one of: ${[...known].join(', ') || '(no variants)'}`);
    });
    if (step.cast && scenario.roles.length === 0) say(['steps', at, 'cast'], 'roles in the scenario, to cast from');
  });
});

export type Scenario = Omit<z.infer<typeof scenarioSchema>, 'steps'> & { readonly steps: readonly Step[] };

/** JSON Schema for editors (draft 2020-12). */
export const jsonSchema = (): object => z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' });

/** The steps of one variant; the first variant when none is chosen. */
export const stepsOf = (scenario: Scenario, variant: string | undefined): readonly Step[] => {
  const chosen = variant ?? scenario.variants[0]?.id;
  return scenario.steps.filter((step) => !step.variants || (chosen !== undefined && step.variants.includes(chosen)));
};
