// The pages while somebody works on them: Vite, with every change at once in the browser.

import type { Server } from 'node:http';
import type { RequestHandler } from 'express';

/** Serves the client of the project in `root` from its sources. */
export const devPages =
  (root: string) =>
  async (server: Server): Promise<RequestHandler> => {
    const { createServer } = await import('vite');
    const vite = await createServer({
      root,
      server: { middlewareMode: true, hmr: { server } },
      // As it is: of the copy that Vite makes by default, node --watch would think that our sources changed.
      configLoader: 'native',
      clearScreen: false,
      logLevel: 'warn',
    });
    return vite.middlewares;
  };
