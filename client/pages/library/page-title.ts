// The title of the browser tab, the first thing that a screen reader says of a page.

import { useEffect } from 'preact/hooks';

export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = title;
  }, [title]);
};
