// The tables, in portable columns: text, integer, JSON as text.

export interface Tables {
  /** `touched`: ms, the latest of its events. `secret`: what the links of this session that can be shown again are derived from. */
  session: { id: string; opened: number; touched: number; secret: string };
  /** `data` is JSON; `command` is set on the last event of a command. */
  event: {
    session: string;
    seq: number;
    at: number;
    by: string;
    version: number;
    type: string;
    step: string | null;
    data: string;
    command: string | null;
  };
  capability: { hash: string; session: string; power: string; seat: string | null };
  code: { code: string; session: string; expires: number };
  /** A session that can be got into with a rescue code. `tag` is a few bits of the code, null where it was not kept yet. */
  rescue: { hash: string; session: string; tag: number | null };
  /** Sessions that were erased: a hash of the id, nothing else. */
  erased: { hash: string };
  /** `secret`: this database's own. `secret/…`: those of databases whose sessions were put back into this one. `checked`: of no
   * meaning, written to see whether writing works. */
  setting: { name: string; value: string };
}
