// When a page that is older than the server loads anew by itself, and when it does not.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { entryOf, isWorthIt, reloadIfNewer } from '../../client/session/newer.ts';

const pageOf = (script: string) =>
  `<!doctype html><!-- <script src="/old.js"> --><head><script type="module" crossorigin src="${script}"></script></head>`;

afterEach(() => vi.unstubAllGlobals());

/** A browser tab that runs `own`, before a server that answers with `answer`; counts how often the page is loaded anew. */
const tab = (own: string, answer: () => Promise<Response>) => {
  const kept = new Map<string, string>();
  const state = { own, reloads: 0 };
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => state.own }) });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('location', { reload: () => state.reloads++ });
  vi.stubGlobal('fetch', answer);
  return state;
};

describe('a page that is older than the server', () => {
  it('knows a build by the script that its page begins with', () => {
    expect(entryOf(pageOf('/assets/index-abc.js'))).toBe('/assets/index-abc.js');
    expect(entryOf('The pages are not built yet')).toBeUndefined();
  });

  it('N8: loads anew for a newer build alone', () => {
    expect(isWorthIt('a.js', 'b.js', null)).toBe(true);
    expect(isWorthIt('a.js', 'a.js', null)).toBe(false);
    expect(isWorthIt('a.js', undefined, null)).toBe(false);
    expect(isWorthIt(undefined, 'b.js', null)).toBe(false);
  });

  it('N8: loads anew once for a build, and never goes round', async () => {
    const page = tab('/a.js', async () => new Response(pageOf('/b.js')));
    expect(await reloadIfNewer()).toBe(true);
    // A cache on the way gives the old page again.
    expect(await reloadIfNewer()).toBe(false);
    expect(page.reloads).toBe(1);
    // And a build after that one is another matter.
    vi.stubGlobal('fetch', async () => new Response(pageOf('/c.js')));
    expect(await reloadIfNewer()).toBe(true);
    expect(page.reloads).toBe(2);
  });

  it('stays where it is without a connection, and when the server fails', async () => {
    const page = tab('/a.js', () => Promise.reject(new TypeError('offline')));
    expect(await reloadIfNewer()).toBe(false);
    vi.stubGlobal('fetch', async () => new Response(pageOf('/b.js'), { status: 503 }));
    expect(await reloadIfNewer()).toBe(false);
    expect(page.reloads).toBe(0);
  });
});
