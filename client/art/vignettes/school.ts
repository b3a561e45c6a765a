// A school on a clear day, its yard empty.

import { downward, freshId } from '../paint.ts';
import { schoolBuilding, tree } from '../school.ts';

export const schoolVignette = (): string => {
  const s = freshId('view');
  const g = freshId('view');
  return `${downward(s, [0, '#9CCBD6'], [0.65, '#DCEBDD'], [1, '#FBEFD0'])}${downward(g, [0, '#DDBE93'], [1, '#C29A6C'])}<rect width="640" height="400" fill="url(#${s})"/>
 <circle cx="540" cy="66" r="30" fill="#FFF0BE"/><g fill="#FFFDF5"><path d="M70 78q2-18 22-18q8-16 28-10q22-6 26 14q18 0 18 14Z" opacity=".9"/><path d="M380 54q0-12 16-12q6-12 22-8q16-2 18 10q14 0 14 10Z" opacity=".8"/></g>
 <path d="M0 232V188q40-34 78-12q30-30 66-2L640 176q-8-22-44-10q-20-30-62-8q-40-18-62 22L0 232Z" fill="#8DB28C"/><path d="M520 240v-64q26-30 58-8q40-20 62 12v60Z" fill="#6F9C78"/>
 ${schoolBuilding()}
 <path d="M0 240H640V400H0Z" fill="url(#${g})"/><path d="M76 244H564L640 300V282L580 240Z" fill="#5b3a2a" opacity=".14"/><path d="M270 256H370L420 400H220Z" fill="#EBD3AC" opacity=".75"/>
 <g fill="none" stroke="#FFFDF5" stroke-width="4" stroke-linejoin="round"><path d="M304 384l4-28h26l4 28ZM309 356l2-24h20l2 24ZM291 332l3-20h54l3 20ZM320 332v-20M312 312l2-16h16l2 16Z"/></g>
 <g transform="translate(484 366)"><ellipse cx="24" cy="4" rx="96" ry="12" fill="#5b3a2a" opacity=".25"/><g fill="none" stroke="#2F5D5C" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"><path d="M-50 0-26-92H66L92 0M-26-92 0 2M66-92 44 2"/></g><g stroke="#7FB0A9" stroke-width="5" stroke-linecap="round"><path d="M-22-70H62M-16-46H56M-10-22H50"/></g></g>
 <g transform="translate(112 350)">${tree()}</g>
 <g stroke="#4F2D30" stroke-width="4"><path d="M0 300H40M0 318H40"/><path d="M12 290v44M34 290v44"/><path d="M600 300H640M600 318H640"/><path d="M606 290v44M628 290v44"/></g>`;
};
