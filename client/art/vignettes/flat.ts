// A block of flats at night with one lit window.

import { downward, freshId } from '../paint.ts';

export const flatVignette = (): string => {
  const s = freshId('view'),
    b = freshId('view');
  let win = '';
  for (let r = 0; r < 5; r++)
    for (let c = 0; c < 5; c++) {
      const x = 196 + c * 66,
        y = 52 + r * 62;
      if (r === 2 && c === 3) continue;
      const dim = (r * 7 + c * 3) % 5 === 0;
      win += `<rect x="${x}" y="${y}" width="44" height="34" rx="2" fill="${dim ? '#33405F' : '#222C48'}"/><path d="M${x + 22} ${y}v34" stroke="#18203A" stroke-width="3"/>${dim ? `<path d="M${x} ${y}h15v34h-15Z" fill="#43527A" opacity=".7"/>` : ''}<path d="M${x - 6} ${y + 38}h56v4h-56Z" fill="#1B2340"/><g stroke="#1B2340" stroke-width="2">${[0, 1, 2, 3, 4, 5, 6].map((i) => `<path d="M${x - 4 + i * 8.6} ${y + 38}v14"/>`).join('')}</g><path d="M${x - 6} ${y + 51}h56v3h-56Z" fill="#1B2340"/>`;
    }
  const x = 394,
    y = 176;
  return `${downward(s, [0, '#131A38'], [0.6, '#2B3560'], [1, '#5A4A72'])}${downward(b, [0, '#39456A'], [1, '#283150'])}<rect width="640" height="400" fill="url(#${s})"/>
 <g fill="#FFF3D6"><circle cx="70" cy="50" r="1.8"/><circle cx="128" cy="94" r="1.3"/><circle cx="96" cy="142" r="1.2"/><circle cx="574" cy="40" r="1.6"/><circle cx="600" cy="96" r="1.2"/><circle cx="548" cy="130" r="1.3"/><circle cx="36" cy="104" r="1.2"/></g>
 <path d="M92 72a26 26 0 1 0 22 38a22 22 0 1 1-22-38Z" fill="#FBE9C0"/>
 <path d="M0 330V252h58v-34h70v30h36V400H0Z" fill="#1E2748"/><path d="M640 330V230h-44v-26h-52v40h-20V400H640Z" fill="#1E2748"/>
 <path d="M176 26H530V400H176Z" fill="url(#${b})"/><path d="M176 26h14V400h-14Z" fill="#46547C"/><path d="M168 18H538V30H168Z" fill="#1B2340"/><path d="M486 30h44V400h-44Z" fill="#1B2340" opacity=".28"/>${win}
 <radialGradient id="${s}g"><stop offset="0" stop-color="#FFD27A" stop-opacity=".75"/><stop offset="1" stop-color="#FFB65A" stop-opacity="0"/></radialGradient><circle cx="${x + 22}" cy="${y + 16}" r="104" fill="url(#${s}g)"/>
 <rect x="${x - 8}" y="${y - 10}" width="60" height="54" rx="3" fill="#F7E1B0"/><rect x="${x - 4}" y="${y - 6}" width="52" height="46" fill="#FFCB66"/><path d="M${x - 4} ${y + 20}h52v20h-52Z" fill="#F0A945"/><path d="M${x + 34} ${y - 6}v10l-7 7h14l-7-7" fill="#B4541D"/>
 <path d="M${x + 6} ${y + 40}c-2-14 1-19 7-20c-5-3-4-13 3-13s9 9 4 13c7 1 9 7 8 20Z" fill="#3A2433"/><path d="M${x + 12} ${y + 10}c-3 3-4 9-2 13l4-4Z" fill="#3A2433"/><path d="M${x + 33} ${y + 29}h8v9h-8Z" fill="#FBF7F0"/><path d="M${x + 35} ${y + 26}q1.5-3 0-5M${x + 39} ${y + 26}q1.5-3 0-5" stroke="#FFF3D6" stroke-width="1.5" fill="none"/><path d="M${x - 4} ${y + 38}h52v3h-52Z" fill="#8A4B22"/>
 <path d="M${x - 14} ${y + 43}h72v5h-72Z" fill="#141B34"/><g stroke="#141B34" stroke-width="2.5">${[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `<path d="M${x - 12 + i * 9.7} ${y + 46}v18"/>`).join('')}</g><path d="M${x - 14} ${y + 62}h72v4h-72Z" fill="#141B34"/>
 <path d="M0 372Q160 352 320 364T640 356V400H0Z" fill="#10162E"/><g><path d="M84 392V270" stroke="#0D1228" stroke-width="9"/><path d="M84 300 60 274M84 322 112 288" stroke="#0D1228" stroke-width="6"/><path d="M84 182C124 182 146 214 140 252C138 290 110 306 84 306S28 290 26 252C22 214 46 182 84 182Z" fill="#161E3C"/><path d="M84 182C124 182 146 214 140 252C138 290 110 306 84 306C112 280 116 226 84 182Z" fill="#1F2950"/></g>
 <g transform="translate(578 380)"><path d="M0 0V-96" stroke="#0D1228" stroke-width="5"/><path d="M0-96q-2-12-18-12" stroke="#0D1228" stroke-width="5" fill="none"/><path d="M-26-110h14l3 8h-20Z" fill="#FFD98A"/><path d="M-30-102h22L18 10h-76Z" fill="#FFD98A" opacity=".12"/></g>`;
};
