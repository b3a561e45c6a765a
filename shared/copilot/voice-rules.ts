// Rules about who is heard: groups that are silent, perspectives and hats that hardly speak, or are not said back. Never a person.

import { listed } from '../core/words.ts';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { COPILOT } from './text.ts';

const MINUTE = 60_000;
const SILENCE = 4;

/** Kinds in which working is something that one does on the screen. Where people read or speak aloud, a still screen is no
 * silence. */
const WORKED: ReadonlySet<string> = new Set(['lens', 'collect', 'canvas', 'build', 'decide', 'debrief']);

/** To ten seconds: finer would send it again for every word of the group. */
const roughly = (ms: number): number => Math.ceil(ms / 10_000) * 10_000;

const FEW = 1;
const ENOUGH = 3;
/** With fewer people a count would point at one of them. */
const PEOPLE = 4;

export const silent: Rule = {
  id: 'silent',
  after: SILENCE * MINUTE,
  most: 2,
  when: (facts) => {
    if (!WORKED.has(facts.kind) || facts.groups.length < 2 || facts.clock.state === 'paused' || facts.revealed === true)
      return [];
    // It goes to several people: in the language of the room.
    const { line } = COPILOT[facts.language].silent;
    return facts.groups
      .filter((group) => group.open > 0 && !group.writes)
      .map(({ kind, id, name, last }) => ({
        key: `${kind}-${id}-${facts.place}`,
        since: roughly(last + facts.stood),
        do: { type: 'plot.whisper', kind, group: id, text: line },
        say: (text, language) => ({
          ...text.silent,
          title: text.silent.title(name[language], SILENCE),
          text: text.silent.text(line),
        }),
      }));
  },
};

/** When half of the clock is gone; undefined while it stands still, and once it was made longer. */
const halfway = ({ clock, planned }: Facts): number | undefined =>
  clock.state === 'running' && clock.total <= planned ? clock.endsAt - clock.total / 2 : undefined;

export const unheard: Rule = {
  id: 'unheard',
  when: (facts) => {
    const since = halfway(facts);
    if (since === undefined || facts.unheard.length === 0) return [];
    const { leader, unheard: names } = facts;
    return [
      {
        key: facts.place,
        since,
        ...(leader
          ? {
              do: {
                type: 'plot.whisper',
                seat: leader.seat,
                text: COPILOT[leader.language].unheard.line(
                  listed(
                    names.map((name) => name[leader.language]),
                    leader.language,
                  ),
                ),
              },
            }
          : {}),
        say: (text, language) => {
          const { title, text: alone, led, does } = text.unheard;
          return {
            title: title(
              listed(
                names.map((name) => name[language]),
                language,
              ),
            ),
            text: leader ? led : alone,
            ...(leader ? { does } : {}),
          };
        },
      },
    ];
  },
};

export const voices: Rule = {
  id: 'voices',
  when: (facts) => {
    const since = halfway(facts);
    const few = facts.voices.filter((one) => one.count <= FEW).map((one) => one.name);
    const others = facts.voices.filter((one) => one.count > FEW);
    const uneven = few.length > 0 && others.length > 0 && others.every((one) => one.count >= ENOUGH);
    if (since === undefined || !uneven || facts.here.length < PEOPLE) return [];
    return [
      {
        key: facts.place,
        since,
        do: { type: 'clock.extend', minutes: 1 },
        say: (text, language) => ({
          ...text.voices,
          title: text.voices.title(
            listed(
              few.map((name) => name[language]),
              language,
            ),
          ),
        }),
      },
    ];
  },
};
