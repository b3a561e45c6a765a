// Markdown of the simple kind. micromark lets no HTML through.

import { micromark } from 'micromark';

// biome-ignore lint/security/noDangerouslySetInnerHtml: micromark escapes HTML and unsafe addresses
export const Markdown = ({ text }: { readonly text: string }) => <div class="prose" dangerouslySetInnerHTML={{ __html: micromark(text) }} />;
