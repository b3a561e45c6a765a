// A page that is older than the server: its chunks are gone, so it loads anew by itself, once. What was typed is on the device.

const PLACE = 'rolwissel.newer';
/** Ms that the server may take to show its page. */
const PATIENCE = 8000;

/** The script that a page of the house begins with; its name changes with every build. Undefined in a text that is no page of ours. */
export const entryOf = (html: string): string | undefined =>
  /<script[^>]*\ssrc="([^"]+)"/.exec(html.replace(/<!--[\s\S]*?-->/g, ''))?.[1];

/** Is it of use to load anew? Not when the server has the same page (then the chunk was lost on the way), has none, or when this
 * device loaded anew for that very build before: a page never goes round in a circle. */
export const isWorthIt = (own: string | undefined, theirs: string | undefined, before: string | null): boolean =>
  own !== undefined && theirs !== undefined && own !== theirs && before !== theirs;

const own = (): string | undefined => document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? undefined;

/** Loads the page anew when the server has a newer one. Gives whether it does; never throws. Without a connection it stays:
 * the browser would have nothing to show. */
export const reloadIfNewer = async (): Promise<boolean> => {
  try {
    const answer = await fetch('/', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    const theirs = answer.ok ? entryOf(await answer.text()) : undefined;
    if (!isWorthIt(own(), theirs, sessionStorage.getItem(PLACE))) return false;
    sessionStorage.setItem(PLACE, theirs ?? '');
    location.reload();
    return true;
  } catch {
    // No connection; or no storage to remember it in, and then it must not happen by itself.
    return false;
  }
};
