// The tables, in portable columns: text, integer, JSON as text.

export interface Tables {
  /** `touched`: ms of the last event. */
  session: { id: string; opened: number; touched: number };
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
  /** A session that can be got into with a rescue code. */
  rescue: { hash: string; session: string };
  setting: { name: string; value: string };
}
