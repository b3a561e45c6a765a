// Keeps the screen of a phone on while the remote is looked at: a remote that went dark is no remote. Where a browser cannot,
// nothing happens.

import { useEffect } from 'preact/hooks';

export const useAwake = (): void => {
  useEffect(() => {
    let held: WakeLockSentinel | undefined;
    let here = true;
    const hold = async () => {
      if (document.visibilityState === 'hidden' || !('wakeLock' in navigator)) return;
      const got = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (here) held = got;
      else void got?.release();
    };
    void hold();
    // The browser lets go of it when the page is out of sight.
    document.addEventListener('visibilitychange', hold);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', hold);
      void held?.release();
    };
  }, []);
};
