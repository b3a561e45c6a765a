// The audit of a class on a real server, as rows: what was written down, against the file, the screens and the report.

import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../../../shared/report/report.ts';
import { auditLog, auditReport, auditViews, type Finding, type Served, type Wrong } from '../../kit/auditor.ts';
import { readLog } from '../../server/kit/log-file.ts';
import { enter } from '../../server/kit/player.ts';
import { keyOf, type TestServer } from '../../server/kit/server.ts';
import { counted, type Row } from '../fault.ts';
import type { Class } from './class.ts';

/** Ms that a change may take to every screen; who is there is told a moment later than what they do. */
const SOON = 8000;

/** What is wrong with a class, when all is quiet: everybody is live and answered. The facilitator goes on once more, so that
 * nothing is blind. A facilitator and a screen that come in only now are looked at too. */
const findings = async (
  server: TestServer,
  group: Class,
): Promise<{ readonly found: readonly Finding[]; readonly of: string }> => {
  const { room, ledger, people } = group;
  await group.host.send({ type: 'progress.next' });
  const late = [await enter(server, room.room, keyOf(room.hostUrl)), await enter(server, room.room, keyOf(room.screenUrl))];
  const log = readLog(server.folder, room.room);
  const { findings: inLog, session, acknowledged, idle } = auditLog(ledger, log);
  const presence = { connected: new Set(people.map((one) => one.seat)), writing: new Set<string>() };
  const served = (): readonly Served[] => {
    const [host, screen] = (['facilitator', 'projector'] as const).map((role) => ({ role, language: session.language }));
    if (!host || !screen) return [];
    return [
      { viewer: host, view: group.host.view() },
      { viewer: screen, view: group.screen.view() },
      { viewer: host, view: late[0]?.view() },
      { viewer: screen, view: late[1]?.view() },
      ...people.map(({ seat, line }): Served => {
        const language = session.seats[seat]?.language ?? session.language;
        return { viewer: { role: 'participant', seat, language }, view: line.view() };
      }),
    ];
  };
  let onScreens = auditViews(session, presence, served());
  for (let waited = 0; waited < SOON && onScreens.length > 0; waited += 200) {
    await pause(200);
    onScreens = auditViews(session, presence, served());
  }
  const answer = await fetch(`${server.base}/api/rooms/${room.room}/report.json?names=1`, {
    headers: { authorization: `Bearer ${keyOf(room.hostUrl)}` },
  });
  const inReport = auditReport(ledger, log, session, (await answer.json()) as Report);
  for (const one of late) void one.room.leave();
  const of = `${acknowledged} acknowledged of ${ledger.intents.length} meant, ${idle} changed nothing, ${log.length} events`;
  return { found: [...inLog, ...onScreens, ...inReport], of };
};

const WRONGS: readonly (readonly [promise: string, wrong: readonly Wrong[]])[] = [
  ['acknowledged and lost', ['lost']],
  ['done twice', ['doubled']],
  ['in the log, and nobody meant it', ['extra']],
  ['in the log otherwise than it follows from what was meant', ['altered', 'order']],
  ['refused and there, or there at another place than was said', ['false']],
  ['screens that are not what the log makes', ['view']],
  ['of the report: missing, there twice, changed, or to be kept to oneself', ['report']],
];

/** Rows of an audit of these classes, which all are quiet. */
export const audited = async (server: TestServer, ...groups: readonly Class[]): Promise<readonly Row[]> => {
  const all = await Promise.all(groups.map((group) => findings(server, group)));
  const found = all.flatMap((one) => one.found);
  return WRONGS.map(([promise, wrong]) => {
    const these = found.filter((one) => wrong.includes(one.wrong));
    const more =
      these.length > 0
        ? these
            .slice(0, 3)
            .map((one) => one.what)
            .join(' · ')
        : all[0]?.of;
    return counted(promise, these.length, 0, all.length > 1 && these.length === 0 ? `${all.length} rooms` : more);
  });
};
