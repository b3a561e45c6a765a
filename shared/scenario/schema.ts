// The format of a scenario file. Checked by zod, documented for editors as JSON Schema; the types follow from it.

import { z } from 'zod';
import { kinds } from '../activities/index.ts';
import { LIGHTS, SETS, SHAPES } from '../blocks/stage.ts';
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
  perspective: id.optional().describe('The perspective that this voice belongs to.'),
  task: z.enum(['moderator', 'inspector']).optional().describe('Not cast: for who leads the dialogue, or who comes to inspect.'),
});

const perspective = z.strictObject({
  id,
  name: words(40),
  sign: z.enum(SHAPES),
  line: words(200).describe('Who they are, in one line.'),
  fear: words(160).describe('One honest fear, against caricature.'),
});

/** Something that people can hold: a child of the school. */
const card = z.strictObject({
  id,
  title: words(60),
  text: words(200),
  strength: words(60).optional(),
  need: words(80).optional(),
  tag: id.optional().describe('Which of the scenario’s needs this is.'),
  picture: id.optional(),
});

const need = z.strictObject({
  tag: id,
  name: words(60),
  from: z
    .array(z.strictObject({ id, min: z.int().min(1).max(25).default(1) }))
    .max(8)
    .default([])
    .describe('Tiles and hours that meet it; two of them make it met, one makes it partly met.'),
  judged: z.boolean().default(false).describe('Met by a house rule or a line in the plan: who holds the card says so.'),
});

const plotEvent = z.strictObject({
  id,
  title: words(80),
  text: words(600),
  when: words(120).describe('When the facilitator best sends it in.'),
  ask: words(160).optional().describe('What the group must decide because of it.'),
  lines: z
    .array(z.strictObject({ to: words(60).describe('For whom, for the facilitator to choose.'), text: words(400) }))
    .min(1)
    .max(4)
    .optional()
    .describe('To chosen people alone, each their own line: a scripted scene, or a message to one phone.'),
  budgets: z.record(id, z.int().min(-20).max(20)).optional().describe('What it does to the budget of a build step, by id.'),
});

/** What every step has, whatever its kind. */
const common = {
  id,
  title: words(80),
  variants: z.array(id).min(1).optional().describe('Only in these variants; in all when left out.'),
  set: z.enum(SETS).optional().describe('Where the stage is; the one of the step before when left out.'),
  light: z.enum(LIGHTS).optional(),
  groups: z.enum(GROUP_KINDS).optional().describe('tables: at most eight together; pairs: two, or three with an odd number.'),
  cast: z
    .enum(['assign', 'choose', 'rotate'])
    .optional()
    .describe('Give everybody a role of the scenario; rotate goes through the perspectives, or the roles without these.'),
  turn: z.int().min(0).max(7).optional().describe('With cast: rotate, which turn of the rotation this step is in.'),
  fiction: z.boolean().optional().describe('Inside the story: the border is on every screen.'),
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
  readonly turn?: number | undefined;
  readonly fiction?: boolean | undefined;
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
  perspectives: z.array(perspective).max(6).default([]),
  roles: z.array(role).max(40).default([]),
  cards: z.array(card).max(60).default([]).describe('Cards to hold: children, questions.'),
  cardNeeds: z.array(need).max(40).default([]).describe('What cards need, and what meets it.'),
  liveAction: z
    .boolean()
    .default(false)
    .describe('Live action learning: rehearses the brake, and always ends in de-roling and a debrief.'),
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
    if (step.cast === 'rotate' && step.turn === undefined && !kinds.find((kind) => kind.kind === step.kind)?.turns)
      say(['steps', at, 'turn'], 'the turn of the rotation');
    if (step.groups === 'perspectives' && scenario.perspectives.length === 0)
      say(['steps', at, 'groups'], 'perspectives in the scenario');
  });
  const sides = new Set(scenario.perspectives.map((one) => one.id));
  scenario.roles.forEach((one, at) => {
    if (one.perspective !== undefined && !sides.has(one.perspective))
      say(['roles', at, 'perspective'], `one of: ${[...sides].join(', ') || '(no perspectives)'}`);
  });
  for (const [at, side] of scenario.perspectives.entries())
    if (!scenario.roles.some((one) => one.perspective === side.id))
      say(['perspectives', at, 'id'], 'a role that has this perspective');
  const tags = new Set(scenario.cardNeeds.map((one) => one.tag));
  scenario.cards.forEach((one, at) => {
    if (one.tag !== undefined && !tags.has(one.tag)) say(['cards', at, 'tag'], `one of: ${[...tags].join(', ') || '(no needs)'}`);
  });
  if (scenario.liveAction) liveAction(scenario.steps as unknown as readonly Step[], say);
});

/** Nobody goes into a fiction without a way out: the brake is rehearsed before it, and after it come de-roling and a debrief.
 * Source: methods.md §0 ("refuse to start a LARP without a planned debrief"). */
const liveAction = (steps: readonly Step[], say: (path: (string | number)[], message: string) => void) => {
  const first = steps.findIndex((step) => step.fiction);
  const last = steps.findLastIndex((step) => step.fiction);
  if (first < 0) return say(['steps'], 'a step with fiction: true, as this is a live action');
  if (!steps.slice(0, first).some((step) => step.practise))
    say(['steps', first], 'a step with practise: true before the fiction');
  if (!steps.slice(last + 1).some((step) => step.derole)) say(['steps', last], 'a step with derole: true after the fiction');
  if (!steps.slice(last + 1).some((step) => step.kind === 'debrief')) say(['steps', last], 'a debrief after the fiction');
};

export type Scenario = Omit<z.infer<typeof scenarioSchema>, 'steps'> & { readonly steps: readonly Step[] };

/** JSON Schema for editors (draft 2020-12). */
export const jsonSchema = (): object => z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' });

/** The steps of one variant; the first variant when none is chosen. */
export const stepsOf = (scenario: Scenario, variant: string | undefined): readonly Step[] => {
  const chosen = variant ?? scenario.variants[0]?.id;
  return scenario.steps.filter((step) => !step.variants || (chosen !== undefined && step.variants.includes(chosen)));
};
