// The scenarios of this house: their cards for the library, and the facilitator's page of each.

import { Router } from 'express';
import { z } from 'zod';
import { card } from '../../shared/card.ts';
import { PROFILES } from '../../shared/core/profile.ts';
import { LANGUAGES } from '../../shared/core/words.ts';
import type { SheetPage } from '../../shared/protocol/http.ts';
import { sheetPage } from '../../shared/report/sheet.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { HttpHouse } from './house.ts';
import { answerProblem } from './problem.ts';

const choosing = z.object({
  variant: z.string().max(64).optional(),
  profile: z.enum(PROFILES).default('standard'),
  language: z.enum(LANGUAGES).default('nl'),
});

export const scenarios = (catalog: Catalog, baseOf: HttpHouse['baseOf']): Router => {
  const router = Router();

  router.get('/', (_req, res) => void res.set('Cache-Control', 'no-cache').json([...catalog.values()].map(card)));

  router.get('/:scenario/sheet', (req, res) => {
    const scenario = catalog.get(req.params.scenario);
    if (!scenario) return answerProblem(res, 'unknown-scenario');
    // A field that is left empty in a form comes along empty.
    const given = Object.entries(req.query).filter(([, value]) => value !== '');
    const asked = choosing.safeParse(Object.fromEntries(given));
    if (!asked.success) return answerProblem(res, 'bad-request', { detail: z.prettifyError(asked.error) });
    const { variant, ...rest } = asked.data;
    const sheet = sheetPage(scenario, { ...rest, ...(variant === undefined ? {} : { variant }) });
    const page: SheetPage = { ...sheet, at: baseOf(req).others };
    res.set('Cache-Control', 'no-cache').json(page);
  });

  return router;
};
