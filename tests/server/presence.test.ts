// Who is here, and since when somebody is gone.

import { expect, test } from 'vitest';
import { Presence } from '../../server/host/presence.ts';

test('somebody is gone from when their last connection went, until they are back', () => {
  const presence = new Presence();
  presence.enter('ann');
  presence.enter('ann');
  presence.leave('ann', 1000);
  expect([...presence.left]).toEqual([]);
  presence.write('ann', 1000);
  presence.leave('ann', 2000);
  expect([...presence.left]).toEqual([['ann', 2000]]);
  expect([...presence.writing]).toEqual([]);
  presence.enter('ann');
  expect([...presence.left]).toEqual([]);
});

test('after a restart everybody counts as gone until they are back', () => {
  const presence = new Presence();
  presence.miss(['ann', 'bob'], 5000);
  presence.enter('bob');
  expect([...presence.left]).toEqual([['ann', 5000]]);
});
