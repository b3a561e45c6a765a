// Sends a command from something on the page, and keeps what the server said against it, in words.

import { useState } from 'preact/hooks';
import type { Command } from '../../shared/core/event.ts';
import { line } from '../session/use-line.ts';
import { language } from '../text/base.ts';
import { refusalText } from '../text/refusals.ts';

export interface Sending {
  /** Why the last one was refused; empty when it was not. */
  readonly refused: string;
  /** Gives whether it was done. */
  readonly send: (command: Command) => Promise<boolean>;
}

export const useSending = (): Sending => {
  const [refused, setRefused] = useState('');
  const send = async (command: Command) => {
    setRefused('');
    const reply = await line.value?.send(command);
    if (reply && 'refused' in reply) setRefused(refusalText(reply.refused, reply.values, language.value));
    return reply !== undefined && !('refused' in reply);
  };
  return { refused, send };
};
