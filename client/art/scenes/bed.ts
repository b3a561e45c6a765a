// Pale noon: Karin in bed, a message that she does not send, and the window that she talks to.

import { pool } from '../lamp.ts';
import { downward, freshId } from '../paint.ts';
import { grain, KARIN, layer, soft, within } from './paper.ts';

const outside = (): string => {
  const sky = freshId('sky');
  return `${downward(sky, [0, '#E3ECEC'], [1, '#FBF6E8'])}<rect x="240" y="10" width="330" height="200" fill="url(#${sky})"/><circle cx="338" cy="58" r="26" fill="#FFFDF4" opacity=".9"/>
  <path d="M240 168L276 142L318 170V156H338V172L392 140L446 172H570V220H240Z" fill="#C8CFD4"/><path d="M240 196L300 170L362 198V186H470L520 162L580 194V220H240Z" fill="#ADB6C1"/><path d="M410 176v-22h14v24Z" fill="#ADB6C1"/><g fill="#E5E3DE" opacity=".8"><rect x="286" y="190" width="9" height="12"/><rect x="304" y="190" width="9" height="12"/><rect x="512" y="182" width="9" height="12"/></g>
  <g fill="none" stroke="#8E98A6" stroke-linecap="round"><path d="M506 220C504 180 512 140 504 96" stroke-width="6"/><path d="M507 160C490 140 478 128 474 104M505 132C522 116 530 100 532 80M508 176C528 164 540 152 546 132M506 116C496 100 494 88 496 74" stroke-width="3.500"/><path d="M482 124C474 120 468 118 464 110M526 104C534 100 540 92 542 88" stroke-width="2"/></g>
  <path d="M388 88q6-6 11 0q5-6 11 0M424 70q4-4 8 0q4-4 8 0" fill="none" stroke="#8E98A6" stroke-width="2" stroke-linecap="round"/>`;
};

/** A phone with a talk on it and a message half wiped; `160 × 300` around its own middle before `size`. */
const phone = (): string =>
  `<rect x="-36" y="-66" width="72" height="132" rx="11" fill="#2B2733"/><rect x="-31" y="-58" width="62" height="116" rx="5" fill="#FBFCF8"/><path d="M-31-53Q-31-58-26-58H26Q31-58 31-53V-44H-31Z" fill="#D9CBD9"/><circle cx="-22" cy="-51" r="4.500" fill="#A5799F"/><path d="M-13-51H8" stroke="#7C6A7E" stroke-width="3" stroke-linecap="round"/>
  <rect x="-26" y="-38" width="38" height="20" rx="6" fill="#E9E4EA"/><path d="M-20-31H6M-20-25H-4" stroke="#A79FAE" stroke-width="2.600" stroke-linecap="round"/><rect x="-10" y="-12" width="36" height="14" rx="6" fill="#CBE3DC"/><path d="M-4-5H18" stroke="#6D9A90" stroke-width="2.600" stroke-linecap="round"/>
  <rect x="-26" y="12" width="52" height="20" rx="8" fill="#FFFFFF" stroke="#B9A9BC" stroke-width="1.800"/><path d="M-19 22H-6" stroke="#5A4A60" stroke-width="2.800" stroke-linecap="round"/><path d="M-1 16.500V27.500" stroke="#B4541D" stroke-width="2.200" stroke-linecap="round"/><path d="M4 22H18" stroke="#5A4A60" stroke-width="2.800" stroke-linecap="round" stroke-dasharray="1 6" opacity=".45"/>`;

/** Karin's right hand around the phone, thumb over the last words. */
const hold = (): string =>
  `<g transform="translate(424 252) rotate(13)"><g fill="none" stroke="${KARIN.skinShade}" stroke-width="15" stroke-linecap="round"><path d="M-30 44L-40 40M-28 60L-40 57M-22 75L-36 73"/></g>${phone()}
  <path d="M-34 96C-40 76-36 66-24 62H28C44 58 48 44 46 26L38 14C34 6 24 10 25 18L28 34C24 40 10 40 0 48C-10 56-28 56-34 66" fill="none"/>
  <g fill="none" stroke="${KARIN.skin}" stroke-width="14" stroke-linecap="round"><path d="M-31 40L-37 39M-31 56L-38 55M-29 71L-35 70"/></g>
  <path d="M-36 128C-34 100-28 84-18 74C-4 64 24 62 36 46C40 38 36 32 30 26L14 16C8 10 14 2 22 5L42 14C54 22 58 40 54 58C50 84 34 100 26 130Z" fill="${KARIN.skin}"/><path d="M12 12q4-5 9-3l5 3q-4 4-9 4Z" fill="#F3CDB2"/><path d="M36 46C30 54 20 60 8 64" fill="none" stroke="${KARIN.skinShade}" stroke-width="2" stroke-linecap="round"/></g>`;

/** Karin from behind, turned to the window. */
const karin =
  (): string => `<path d="M10 380C2 300 20 244 78 230C120 220 190 222 214 238C256 268 300 320 310 380Z" fill="${KARIN.cloth}"/><path d="M10 380C2 300 20 244 70 232C48 280 50 330 58 380Z" fill="${KARIN.clothShade}"/>
  <path d="M226 250C262 268 280 300 296 322" fill="none" stroke="${KARIN.clothShade}" stroke-width="3"/><path d="M120 190L178 196L184 236Q148 254 112 232Z" fill="${KARIN.skinShade}"/>
  <path d="M170 88C192 92 204 108 204 124L213 142Q214 147 206 148C208 166 204 180 184 182C160 184 146 160 146 140Z" fill="${KARIN.skin}"/><path d="M196 131q-5 3-10 1" stroke="#5A3526" stroke-width="2.600" fill="none" stroke-linecap="round"/><path d="M202 163q-5 0-10 1" stroke="#8A4A3A" stroke-width="2.600" fill="none" stroke-linecap="round"/><path d="M201 112q-6-1-13 4" stroke="${KARIN.hair}" stroke-width="2.600" fill="none" stroke-linecap="round"/>
  <path d="M196 96C182 62 132 54 104 80C74 106 66 164 54 214C60 236 84 244 98 238C112 250 140 250 152 240C166 246 182 238 184 226C176 206 172 188 176 162C168 150 166 138 170 126C182 120 192 110 196 96Z" fill="${KARIN.hair}"/><path d="M196 96C192 110 182 120 170 126C166 138 168 150 176 162C172 188 176 206 184 226C182 238 166 246 152 240C166 200 150 150 166 116C174 100 184 96 196 96Z" fill="${KARIN.hairLit}" opacity=".75"/>
  <g fill="none" stroke="${KARIN.hairLit}" stroke-width="3" stroke-linecap="round"><path d="M112 92C92 124 84 172 74 214M134 82C112 122 108 180 100 226M152 84C136 120 130 180 130 230" opacity=".7"/><path d="M174 92C160 112 152 150 152 196" opacity=".5"/><path d="M96 108C82 140 76 176 68 204" stroke="#7C3622" opacity=".7"/><path d="M142 110C128 146 120 190 116 232" stroke="#7C3622" opacity=".6"/></g>`;

export const bed = (): string => {
  const wall = freshId('wall');
  const sheet = freshId('sheet');
  const quilt = freshId('quilt');
  return `${downward(wall, [0, '#D3CCD6'], [1, '#BDB3C2'])}${downward(sheet, [0, '#FFFDF6'], [1, '#D9D0D8'])}${downward(quilt, [0, '#B9BBD3'], [1, '#8D88A8'])}<rect width="640" height="360" fill="url(#${wall})"/>
  ${layer('<rect x="230" y="-20" width="352" height="242" fill="#FBF8F2"/>', 3, 5, 6, 0.28, '#3A2A44')}${within('<rect x="244" y="-10" width="324" height="216"/>', outside())}
  <path d="M404-10V206M244 44H568" stroke="#FBF8F2" stroke-width="8"/><path d="M244 206H568V212H244Z" fill="#D9D2D6"/>
  ${layer('<path d="M520-20H640V260C622 262 612 254 604 260C592 250 580 262 568 256C556 262 548 254 540 258C530 170 512 90 520-20Z" fill="#F3ECEE" opacity=".9"/>', -3, 4, 6, 0.22, '#3A2A44')}<g fill="none" stroke="#CFC3CF" stroke-width="3" stroke-linecap="round"><path d="M548-10C542 80 556 170 566 250M584-10C580 90 590 180 602 250M616-10C612 90 620 180 626 250"/></g>
  ${layer('<rect x="216" y="212" width="380" height="15" rx="3" fill="#FFFDF8"/>', 0, 5, 4, 0.25, '#3A2A44')}
  ${layer('<g><path d="M286 176H308L305 212H289Z" fill="#DCEBEE"/><path d="M287.500 190H306.500L305 212H289Z" fill="#B9D5DC"/><path d="M458 188H492L487 212H463Z" fill="#C98A72"/><path d="M482 188H492L487 212H479Z" fill="#A96C58"/><path d="M474 188C460 176 454 160 458 146C470 152 476 170 474 188ZM475 188C470 168 476 148 488 138C494 154 488 174 475 188ZM476 188C484 176 496 168 508 168C504 182 490 188 476 188Z" fill="#7E9B86"/></g>', -4, 3, 3, 0.22, '#3A2A44')}
  ${layer('<path d="M596 380V214Q596 198 612 198H660V380Z" fill="#B08A78"/><path d="M606 380V222Q606 210 616 210H660V380Z" fill="#C7A18C"/>', -3, 3, 4, 0.25, '#3A2A44')}${soft('<path d="M250 214H560L640 400H150Z" fill="#FFFBEA" opacity=".5"/>', 12)}
  ${layer(`<path d="M150 380C180 300 250 262 330 254C380 206 440 214 470 248C520 236 580 236 660 250V380Z" fill="url(#${sheet})"/>`, 0, -5, 8, 0.2, '#3A2A44')}
  <g fill="none" stroke="#CDBFCE" stroke-width="3.500" stroke-linecap="round" opacity=".85"><path d="M470 248C488 262 496 280 498 300M446 232C462 250 466 270 464 290M540 250C520 268 516 286 520 304M610 252C596 262 588 274 586 290"/></g>
  ${layer(`<path d="M200 380C240 330 300 318 380 326C460 296 540 306 660 290V380Z" fill="url(#${quilt})"/>`, 0, -4, 7, 0.22, '#3A2A44')}<path d="M470 308C500 304 524 305 546 305C538 324 546 346 556 372H480C468 350 462 326 470 308ZM606 299C622 297 640 294 660 290V380H622C606 352 600 322 606 299Z" fill="#D8C3CF" opacity=".55"/><g fill="none" stroke="#F4EFEA" stroke-width="2" stroke-dasharray="5 5" opacity=".8"><path d="M388 336C470 308 550 316 650 300M470 308C462 326 468 350 480 372M546 305C538 324 546 346 556 372M606 299C600 322 606 352 622 380"/></g>
  ${layer(karin(), 8, 3, 8, 0.3, '#3A2A44')}${layer(`<path d="M226 262C262 282 286 322 326 350L404 366" fill="none" stroke="${KARIN.cloth}" stroke-width="54" stroke-linecap="round" stroke-linejoin="round"/><path d="M232 300C262 330 290 352 318 366" fill="none" stroke="${KARIN.clothShade}" stroke-width="3" stroke-linecap="round"/>`, 5, 3, 6, 0.26, '#3A2A44')}
  ${layer(hold(), 6, 5, 6, 0.34, '#3A2A44')}<path d="M362 338L420 352L428 384H352Z" fill="${KARIN.cloth}"/><path d="M364 340L424 354L423 363L361 349Z" fill="${KARIN.clothShade}"/>
  ${layer('<path d="M-20 380V286C10 262 60 272 108 290C150 304 176 330 182 380Z" fill="#FFFDF8"/><path d="M-20 300C20 284 70 300 104 318C136 334 150 350 154 380H-20Z" fill="#EDE5EA"/>', 4, -3, 8, 0.3, '#3A2A44')}<path d="M22 318C50 320 78 330 96 346M60 300C80 306 100 314 116 326" fill="none" stroke="#D3C6D2" stroke-width="3" stroke-linecap="round"/>
  ${pool(400, 100, 300, 230, 0.35, '#FFFDF0')}${grain(0.1)}`;
};
