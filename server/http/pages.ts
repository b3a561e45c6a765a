// The built client: hashed files for ever, the page itself always fresh.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Addresses that are pages; the client decides what each shows. */
const PAGES = [
  '/',
  '/new/:scenario',
  '/host/:room',
  '/screen/:room',
  '/join',
  '/join/:code',
  '/play/:room',
  '/report/:room',
  '/mine/:room',
  '/remote/:room',
  '/rescue',
  '/sheet/:scenario',
  '/rehearse/:scenario',
];

/** `dist`: the folder that Vite built into. */
export const builtPages = (dist: string): Router => {
  const router = Router();
  const page = join(dist, 'index.html');
  router.use('/assets', express.static(join(dist, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: true }));
  router.use(express.static(dist, { maxAge: '1h', index: false, dotfiles: 'ignore' }));
  const show = (status: number) => (_req: express.Request, res: express.Response) => {
    if (!existsSync(page)) return void res.status(503).type('text').send('The pages are not built yet: npm run build');
    res.status(status).set('Cache-Control', 'no-cache').sendFile(page, { cacheControl: false });
  };
  router.get(PAGES, show(200));
  // An address that is no page still gets ours, which says so.
  router.get('/{*rest}', (req, res, next) =>
    /^\/(api|assets|avatars)\//.test(req.path) || !req.accepts('html') ? next() : show(404)(req, res),
  );
  return router;
};
