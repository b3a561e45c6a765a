// What grows or lies on the yard: a tree, sand, a hill, a garden, water.

import { at, cut, EDGE, laid, lines, shadow } from './card.ts';

export const treeTile = `${shadow(52, 90, 40, 11)}${cut('M41 92C46 74 45 58 42 44H58C55 58 55 74 62 92Q52 97 41 92Z', '#7A5138', 3)}<path d="M50 92C53 74 53 58 52 44H58C55 58 55 74 62 92Q56 95 50 92Z" fill="#5F3D2B"/>
${cut('M50-55C70-57 82-44 82-32C97-26 101-6 90 8C90 26 74 37 60 32C52 41 38 40 33 33C18 36 5 24 8 9C-3-4 1-24 16-31C17-46 32-56 50-55Z', '#4A7A54')}
<path d="M48-55C66-56 78-45 77-33C88-27 89-10 79-1C75 14 58 20 48 12C38 21 20 18 17 5C5 1 2-18 15-30C16-46 32-56 48-55Z" fill="#5E8F63"/><path d="M40-50C54-53 64-44 62-34C70-28 68-16 58-14C52-4 38-4 34-12C22-10 14-20 19-30C18-42 28-49 40-50Z" fill="#7BA877"/>
<g fill="#C9533C"><circle cx="74" cy="-16" r="5"/><circle cx="27" cy="20" r="5"/><circle cx="56" cy="22" r="5"/></g><g fill="#F0A58A"><circle cx="72.5" cy="-17.5" r="1.6"/><circle cx="25.5" cy="18.5" r="1.6"/><circle cx="54.5" cy="20.5" r="1.6"/></g>`;

const bucket = `${cut('M-11-16H11L8 6Q0 9-8 6Z', '#C9533C', 2.5)}<path d="M3-16H11L8 6Q5 8 2 8Z" fill="#A13E2B"/><ellipse cy="-16" rx="11" ry="3.6" fill="#7E2C20"/>${lines('M-11-16C-9-29 9-29 11-16', '#5B4038', 2.4)}`;

export const sandTile = `${laid('M8 16H92V92H8Z', '#A8764A', 4)}<path d="M8 84H92V92H8Z" fill="#835A38"/><path d="M17 24H83V83H17Z" fill="#F4D37F"/><path d="M17 24H83V33H17ZM17 24H24V83H17Z" fill="#D3A94F"/>
<path d="M30 68C36 44 50 36 58 42C68 46 74 58 78 70C66 80 42 80 30 68Z" fill="#FBE3A0"/><path d="M58 42C68 46 74 58 78 70C72 75 64 77 56 77C66 68 64 54 58 42Z" fill="#DDB65E"/>${lines('M27 40l6-2M33 47l4-1M70 36l5 1', '#B98E3C', 2.4)}
${shadow(34, 68, 12, 4)}${at(34, 62, bucket)}${lines('M62 44L74 12', '#4E3A30', 4)}${lines('M69 10l10 4', '#4E3A30', 4)}<path d="M55 58L59 43 67 46 64 60Q58 64 55 58Z" fill="#3F7F86"/>`;

const daisies = (...places: readonly (readonly [number, number])[]): string =>
  places
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="${EDGE}"/><circle cx="${x}" cy="${y}" r="1.7" fill="#E9B93C"/>`)
    .join('');

/** One sheet of green card of the hill, with its shadow on the sheet below. */
const contour = (d: string, fill: string): string =>
  `<path d="${d}" fill="#2F5230" opacity=".32" transform="translate(5 8)"/><path d="${d}" fill="${fill}"/>`;

/** Sheets of green card on top of each other, like the lines of a map; steps lead up to a look-out. */
export const hillTile = `${shadow(104, 174, 88, 20)}${cut('M4 146C2 104 40 78 100 76C160 78 200 104 196 146C196 184 150 193 100 192C50 193 6 184 4 146Z', '#55824F')}<path d="M4 146C6 184 50 193 100 192C150 193 196 184 196 146C192 174 148 182 100 181C52 182 8 174 4 146Z" fill="#3F673F"/>
${contour('M16 122C16 82 56 60 102 60C150 60 186 84 184 122C182 154 142 161 101 160C60 161 18 154 16 122Z', '#6B9A5B')}${contour('M32 96C32 62 64 42 104 42C144 42 172 62 170 96C168 124 136 131 103 130C70 131 34 124 32 96Z', '#82AE68')}${contour('M50 72C50 44 74 26 106 26C136 26 156 46 154 72C152 96 128 102 104 101C78 102 52 96 50 72Z', '#9CC47C')}${contour('M70 48C70 26 86 12 107 12C128 12 140 28 139 48C138 66 124 72 106 72C88 72 72 66 70 48Z', '#B5D592')}
<g fill="#E9D6A6"><path d="M78 178h34l-3 9H82Z"/><path d="M84 156h32l-3 9H87Z"/><path d="M90 134h30l-3 8H93Z"/><path d="M93 112h28l-3 8H96Z"/><path d="M95 90h26l-3 7H98Z"/><path d="M97 70h22l-2 6H99Z"/></g><g fill="#A98A55"><path d="M82 187h27v4H83ZM87 165h26v3H88ZM93 142h24v3H94ZM96 120h22v3H97ZM98 97h20v3H99Z"/></g>
${lines('M108 42V-38', '#5B4038', 4.5)}<ellipse cx="108" cy="43" rx="8" ry="3" fill="#3F673F" opacity=".5"/>${cut('M110-40L146-28 110-15Z', '#C9533C', 2.5)}<path d="M110-27L146-28 110-15Z" fill="#A13E2B"/>${daisies([34, 150], [50, 132], [150, 150], [168, 132], [142, 112], [60, 104], [132, 84], [28, 134])}${lines('M166 156l-3-9M166 156l2-10M154 106l-3-8M154 106l3-9', '#3F673F', 3)}`;

const cabbage = (x: number, y: number, leaf: string, heart: string): string =>
  `<path d="M${x - 11} ${y}C${x - 14} ${y - 12} ${x - 4} ${y - 16} ${x} ${y - 12}C${x + 4} ${y - 17} ${x + 14} ${y - 12} ${x + 11} ${y}Q${x} ${y + 6} ${x - 11} ${y}Z" fill="${leaf}"/><circle cx="${x}" cy="${y - 5}" r="5.5" fill="${heart}"/>`;

const bed = (x: number, w: number): string =>
  `${laid(`M${x} 30H${x + w}V90H${x}Z`, '#B07F50', 4)}<path d="M${x} 80H${x + w}V90H${x}Z" fill="#8A5F3A"/><path d="M${x + 7} 37H${x + w - 7}V79H${x + 7}Z" fill="#5A3B2C"/>${lines(`M${x + 9} 51h${w - 18}M${x + 9} 65h${w - 18}`, '#6F4B38', 3)}`;

const sunflower = (x: number, y: number, tall: number): string =>
  `${lines(`M${x} ${y}V${y - tall}`, '#4A7A3E', 4.5)}<path d="M${x} ${y - tall * 0.4}q-14-10-18 2q10 8 18 4ZM${x} ${y - tall * 0.55}q14-10 18 2q-10 8-18 4Z" fill="#5E8F4A"/><g fill="#F0B52E">${Array.from({ length: 8 }, (_, i) => `<ellipse cx="${x}" cy="${y - tall - 11}" rx="5" ry="8" transform="rotate(${i * 45} ${x} ${y - tall})"/>`).join('')}</g><circle cx="${x}" cy="${y - tall}" r="8.5" fill="#6B3E26"/>`;

export const gardenTile = `${bed(7, 88)}${bed(106, 88)}${cabbage(30, 54, '#4F8A52', '#9CC97A')}${cabbage(53, 55, '#5E8F63', '#A9D389')}${cabbage(76, 54, '#4F8A52', '#9CC97A')}${cabbage(30, 76, '#7B5A86', '#B08BB8')}${cabbage(53, 77, '#4F8A52', '#9CC97A')}${cabbage(76, 76, '#7B5A86', '#B08BB8')}
${lines('M121 74V-8M139 74V-8M157 74V-8M117 4H161M117 34H161', '#A87247', 4)}${lines('M121 74Q129 60 121 48T122 20T121 0M139 74Q131 58 139 46T138 16T139-4M157 74Q165 60 157 46T158 20T157 2', '#4F8A52', 4.5)}<g fill="#5E9A58"><circle cx="127" cy="58" r="6"/><circle cx="115" cy="36" r="6"/><circle cx="127" cy="14" r="6"/><circle cx="133" cy="54" r="6"/><circle cx="145" cy="30" r="6"/><circle cx="133" cy="6" r="6"/><circle cx="163" cy="58" r="6"/><circle cx="151" cy="38" r="6"/><circle cx="163" cy="12" r="6"/></g><g fill="#D2502F"><circle cx="118" cy="52" r="5"/><circle cx="126" cy="28" r="5"/><circle cx="142" cy="62" r="5"/><circle cx="136" cy="22" r="5"/><circle cx="160" cy="28" r="5"/><circle cx="153" cy="66" r="5"/></g>
${sunflower(179, 74, 88)}<path d="M165 72q12-8 24 0" fill="none" stroke="#4F8A52" stroke-width="5" stroke-linecap="round"/>`;

const reed = (x: number, y: number, tall: number): string =>
  `${lines(`M${x} ${y}Q${x + 2} ${y - tall / 2} ${x + 5} ${y - tall}`, '#4F7F4A', 3.6)}<rect x="${x + 1}" y="${y - tall - 10}" width="7" height="19" rx="3.5" fill="#7A4A2E"/>`;

export const waterTile = `${laid('M14 56C10 26 50 14 88 20C118 8 176 10 188 40C198 74 172 92 134 88C104 96 20 98 14 56Z', '#D9C7A2', 4)}<path d="M22 56C20 34 54 22 90 28C120 16 170 20 179 42C187 70 166 82 132 79C104 87 26 88 22 56Z" fill="#2F6E86"/><path d="M26 60C26 40 56 30 90 35C120 25 168 28 175 47C181 70 164 79 132 76C104 83 30 84 26 60Z" fill="#4C93A8"/><path d="M44 60C48 46 72 44 96 46C124 38 158 42 164 52C166 66 150 70 128 68C104 73 48 76 44 60Z" fill="#6FB3C0"/>
${lines('M58 58h16M84 64h10M140 58h14', '#CFEAEA', 3.4)}<g fill="#8A8072"><path d="M8 60q2-12 14-10q8 8 2 16q-12 4-16-6Z"/><path d="M172 84q4-12 16-8q6 10-2 14q-10 2-14-6Z"/></g><g fill="#A79C8B"><path d="M10 56q4-8 11-6q5 4 2 9q-8 2-13-3Z"/><path d="M175 80q4-7 11-4q3 5-1 8q-7 1-10-4Z"/></g>
<g fill="#5E9A58"><path d="M62 78a13 6.5 0 1 1 10-3l-10-3Z"/><path d="M156 74a11 5.5 0 1 1 8-3l-8-2Z"/></g><circle cx="66" cy="68" r="4" fill="#E9A0A8"/>${reed(24, 44, 54)}${reed(36, 36, 70)}${lines('M30 42Q26 18 14 2M40 36Q48 14 56 6', '#5E8F4A', 4)}
<g transform="translate(120 54)"><path d="M-24 4H28L18 16H-13Z" fill="#2F6E86" opacity=".5"/>${cut('M-16-6L3-40 22-6Z', '#FFFDF8', 1.5)}<path d="M3-40L22-6H5Z" fill="#DCD7CF"/>${cut('M-27-9Q3 2 32-9L20 9H-14Z', '#FFFDF8', 1.5)}<path d="M6-2Q20-4 32-9L20 9H6Z" fill="#E0DACE"/>${lines('M-27-9Q3 2 32-9L20 9H-14Z', '#5B6470', 2)}${lines('M-15-6L3-40 21-6', '#5B6470', 2)}</g>`;
