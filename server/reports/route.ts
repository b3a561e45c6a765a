// The report of a room, for its facilitator, in three forms.

import { Router } from 'express';
import { isLanguage } from '../../shared/core/words.ts';
import type { Report } from '../../shared/report/report.ts';
import { rules } from '../../shared/rules.ts';
import { enterAsFacilitator, type HttpHouse } from '../http/house.ts';
import { answerProblem } from '../http/problem.ts';
import { csv } from './csv.ts';
import { markdown } from './md.ts';

const FORMS: Readonly<Record<string, { readonly type: string; readonly make: (report: Report) => string }>> = {
  json: { type: 'application/json', make: (report) => JSON.stringify(report, null, 2) },
  md: { type: 'text/markdown', make: markdown },
  csv: { type: 'text/csv', make: csv },
};

export const reports = (house: HttpHouse): Router => {
  const router = Router();
  router.get('/:room/report.:form', async (req, res) => {
    const form = Object.hasOwn(FORMS, req.params.form) ? FORMS[req.params.form] : undefined;
    if (!form) return answerProblem(res, 'not-found');
    const host = await enterAsFacilitator(house, req, res);
    if (!host) return;
    const { language, names } = req.query;
    const report = rules.report(host.session, {
      names: names === '1',
      language: isLanguage(language) ? language : host.session.language,
    });
    const name = `${report.scenario.id}-${report.startedAt.slice(0, 10)}.${req.params.form}`;
    res.set('Cache-Control', 'no-store').attachment(name).type(`${form.type}; charset=utf-8`).send(form.make(report));
  });
  return router;
};
