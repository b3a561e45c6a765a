// Watching: drawn scenes at one's own pace or in step, and a fragment of the facilitator's own.

import { describe, expect, it } from 'vitest';
import { playsHere, secondsOf } from '../../../shared/activities/brief/fragment.ts';
import { FULL } from '../../kit/full.ts';
import { facilitator, projector, testSession, type World } from '../../kit/world.ts';

const watching = (): World => {
  const world = testSession({ scenario: FULL, seats: 3 });
  world.goTo('watch');
  return world;
};
const give = (address: string, start?: string, end?: string) => ({
  type: 'brief.fragment',
  step: 'watch',
  address,
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

describe('drawn scenes', () => {
  it('are turned at one’s own pace, and in step when the facilitator says so', () => {
    const world = watching();
    expect(world.block('seat-1', 'slides')?.at).toBeUndefined();
    expect(world.block(projector, 'slides')?.at).toBe(0);

    world.send(facilitator, { type: 'brief.pace', step: 'watch', together: true });
    world.send(facilitator, { type: 'brief.turn', step: 'watch', at: 1 });

    for (const viewer of ['seat-1', projector, facilitator]) expect(world.block(viewer, 'slides')?.at).toBe(1);
    expect(world.view(projector).stage.picture).toBe('stairs');
    expect(world.send(facilitator, { type: 'brief.turn', step: 'watch', at: 1 })).toEqual([]);
    expect(world.send(facilitator, { type: 'brief.pace', step: 'watch', together: true })).toEqual([]);
    expect(world.refused(facilitator, { type: 'brief.turn', step: 'watch', at: 5 })).toEqual({ refused: 'unknown' });
  });
});

describe('a fragment of one’s own', () => {
  it('plays here when it is a video file, from start to end, for everybody', () => {
    const world = watching();
    world.send(facilitator, give('https://example.org/film.mp4', '1:05', '2:00'));

    for (const viewer of ['seat-1', projector, facilitator])
      expect(world.block(viewer, 'media')).toMatchObject({
        kind: 'video',
        address: 'https://example.org/film.mp4',
        start: 65,
        end: 120,
      });
  });

  it('opens beside the page when it is anything else, and says so before', () => {
    const world = watching();
    world.send(facilitator, give('https://example.org/watch?v=1'));

    expect(world.block('seat-1', 'media')).toMatchObject({ kind: 'link' });
    expect(world.block('seat-1', 'media')?.hint).toMatch(/new window/);
  });

  it('is a file of the computer with the big screen when there is no address', () => {
    const world = watching();
    expect(world.block(projector, 'media')).toMatchObject({ kind: 'file' });
    expect(world.block('seat-1', 'media')).toBeUndefined();
    world.send(facilitator, give('', '0:10', '0:20'));

    expect(world.block(projector, 'media')).toMatchObject({ kind: 'file', start: 10, end: 20 });
    expect(world.block('seat-1', 'text', 'fragment-none')?.text).toMatch(/big screen/);
  });

  it.each(['http://example.org/a.mp4', 'javascript:alert(1)', 'https://', 'file:///etc/passwd', 'https://a b.org/x', 'film.mp4'])(
    'refuses %s as an address',
    (address) => {
      expect(watching().refused(facilitator, give(address))).toEqual({ refused: 'bad-address' });
    },
  );

  it('refuses times that are none, an end before the start, and participants', () => {
    const world = watching();
    const film = 'https://example.org/film.mp4';

    expect(world.refused(facilitator, give(film, 'soon'))).toEqual({ refused: 'bad-time' });
    expect(world.refused(facilitator, give(film, '2:00', '1:00'))).toEqual({ refused: 'bad-time' });
    expect(world.refused('seat-1', give(film))).toEqual({ refused: 'not-allowed' });
  });

  it('reads times as people write them', () => {
    expect(['90', '1:30', '1:02:03', '', undefined].map(secondsOf)).toEqual([90, 90, 3723, undefined, undefined]);
    expect(secondsOf('1:75')).toBeNaN();
    expect(
      ['https://a.nl/x.MP4?y=1', 'https://a.nl/x.webm#t=1', 'https://a.nl/x.mp4.html'].map((address) =>
        playsHere({ address, start: undefined, end: undefined }),
      ),
    ).toEqual([true, true, false]);
  });
});
