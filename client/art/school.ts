// A small school of red brick, and a tree beside it.

import { INK } from './paint.ts';

/** The building, 504 wide from x 60, on the ground at y 244. */
export const schoolBuilding = (): string => {
  let w = '';
  for (const x of [96, 152, 208, 392, 448, 504])
    w += `<rect x="${x - 3}" y="139" width="46" height="66" fill="#F6E9CF"/><rect x="${x}" y="142" width="40" height="60" fill="#7FA9B4"/><path d="M${x} 182L${x + 26} 142h14L${x} 202Z" fill="#BFE0E0" opacity=".75"/><path d="M${x + 20} 142v60M${x} 164h40" stroke="#F6E9CF" stroke-width="4"/><rect x="${x - 6}" y="204" width="52" height="7" fill="#E5D0A8"/>`;
  return `<path d="M76 128H564V244H76Z" fill="#B9694C"/><path d="M76 216H564V244H76Z" fill="#8E4B3B"/><g stroke="#A5573F" stroke-width="2" opacity=".55"><path d="M76 146H564M76 164H564M76 182H564M76 200H564"/></g><path d="M60 128 96 92H544L580 128Z" fill="#6B3F3C"/><path d="M60 128H580V136H60Z" fill="#4F2D30"/><path d="M96 92H544L552 100H88Z" fill="#84514B"/>${w}
  <path d="M262 244V96L320 56 378 96V244Z" fill="#C9785A"/><path d="M348 76 378 96V244H348Z" fill="#AF6248"/><path d="M254 98 320 50 386 98 378 104 320 62 262 104Z" fill="#4F2D30"/><circle cx="320" cy="106" r="21" fill="#FFFDF5" stroke="#4F2D30" stroke-width="5"/><path d="M320 106V94M320 106l9 6" stroke="${INK}" stroke-width="4" stroke-linecap="round"/>
  <path d="M290 244V172q0-26 30-26t30 26V244Z" fill="#F6E9CF"/><path d="M296 244V174q0-22 24-22t24 22V244Z" fill="#2F5D5C"/><path d="M320 152V244" stroke="#1f4342" stroke-width="3"/><path d="M303 180h12v22h-12ZM325 180h12v22h-12Z" fill="#7FB0A9"/><circle cx="326" cy="216" r="3.5" fill="#F7D28A"/><path d="M278 244H362L370 256H270Z" fill="#E5D0A8"/>`;
};

/** A broad tree; the origin is the foot of its trunk, a little to the left. */
export const tree = (): string =>
  `<ellipse cx="26" cy="4" rx="104" ry="13" fill="#5b3a2a" opacity=".25"/><path d="M-10 4C-2-40-4-80-6-120H14C12-80 16-40 26 4Z" fill="#7A5138"/><path d="M2-90 38-132M0-74-34-116" stroke="#7A5138" stroke-width="9" stroke-linecap="round"/><path d="M4-262C60-262 98-226 90-180C104-140 64-108 20-112C-36-100-84-126-74-172C-86-224-46-262 4-262Z" fill="#5E8F63"/><path d="M4-262C60-262 98-226 90-180C104-140 64-108 20-112C62-146 60-220 4-262Z" fill="#4A7A54"/><path d="M-52-194C-50-220-32-236-10-240" stroke="#8DB98A" stroke-width="7" stroke-linecap="round" fill="none"/><path d="M-30 4h66" stroke="#4A7A54" stroke-width="6" stroke-linecap="round"/>`;
