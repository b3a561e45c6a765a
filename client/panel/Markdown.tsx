// Markdown of the simple kind. micromark lets no HTML through.

import { micromark } from 'micromark';
import { useMemo } from 'preact/hooks';

export const Markdown = ({ text }: { readonly text: string }) => {
  const html = useMemo(() => micromark(text), [text]);
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
};
