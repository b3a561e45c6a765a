// Rules about who is there: at the door, away, late. These alone say a name.

import type { Rule } from './rule.ts';

const SECOND = 1000;

/** Kinds in which a group makes something of its own: new groups would part people from it. */
const OWN_WORK: ReadonlySet<string> = new Set(['build', 'canvas']);

export const door: Rule = {
  id: 'door',
  after: 30 * SECOND,
  when: ({ knocking }) =>
    knocking.map(({ seat, name, at }) => ({
      key: seat,
      since: at,
      do: { type: 'people.admit', seat },
      say: ({ door }) => ({ ...door, title: door.title(name) }),
    })),
};

export const halved: Rule = {
  id: 'halved',
  after: 30 * SECOND,
  when: (facts) =>
    OWN_WORK.has(facts.kind) || facts.here.length < 2
      ? []
      : facts.groups.flatMap(({ kind, id, name, halved }) =>
          halved === undefined
            ? []
            : [
                {
                  key: `${kind}-${id}-${facts.place}`,
                  since: halved,
                  do: { type: 'groups.reform', kind, seats: facts.here },
                  say: (text, language) => ({ ...text.halved, title: text.halved.title(name[language]) }),
                },
              ],
        ),
};

export const missing: Rule = {
  id: 'missing',
  after: 60 * SECOND,
  when: (facts) =>
    facts.missing.map(({ seat, name, at, role }) => ({
      // Who comes back and goes again is away anew.
      key: `${seat}-${at}`,
      since: at,
      do: { type: 'people.understudy', seat },
      say: ({ missing }, language) => ({ ...missing, title: missing.title(name), text: missing.text(role[language]) }),
    })),
};

export const back: Rule = {
  id: 'back',
  when: (facts) =>
    facts.back.map(({ seat, name, at }) => ({
      key: seat,
      since: at,
      do: { type: 'people.remove', seat },
      say: ({ back }) => ({ ...back, title: back.title(name) }),
    })),
};

export const latecomers: Rule = {
  id: 'late',
  when: (facts) => {
    const [newest] = facts.latecomers;
    const count = facts.latecomers.length;
    if (!newest) return [];
    const { seat, name, at } = newest;
    return [
      {
        key: `${seat}-${facts.at.step}`,
        since: at,
        do: { type: 'casting.task', seat, task: 'observer' },
        say: ({ latecomers }) => ({
          title: count === 1 ? latecomers.one(name) : latecomers.more(count),
          text: latecomers.text(name),
          does: latecomers.does(name),
        }),
      },
    ];
  },
};
