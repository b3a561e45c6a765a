// Gets a report with the key in a header, never in the address, and hands it to the browser as a file.

export type Format = 'json' | 'md' | 'csv';

export interface Wanted {
  readonly room: string;
  readonly key: string;
  readonly names: boolean;
  readonly language: string;
}

/** The answer of the server, whatever its status. Throws when there is no connection. */
export const fetchReport = (format: Format, { room, key, names, language }: Wanted): Promise<Response> => {
  const query = new URLSearchParams({ language, ...(names ? { names: '1' } : {}) });
  return fetch(`/api/rooms/${room}/report.${format}?${query}`, { headers: { authorization: `Bearer ${key}` } });
};

/** Saves the report as a file. Throws when it did not come. */
export const saveReport = async (format: Format, wanted: Wanted, name: string): Promise<void> => {
  const answer = await fetchReport(format, wanted);
  if (!answer.ok) throw new Error(`report: ${answer.status}`);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  // The browser needs the address until it has begun to write.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** A file name from a title: letters, digits and dashes. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'rolwissel';
