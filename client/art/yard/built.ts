// What is built on the yard: a hut, a pitch, a bench, a climbing frame, a stage, a workshop.

import { at, cut, EDGE, laid, lines, shadow } from './card.ts';

export const hutTile = `${shadow(52, 90, 44, 11)}${cut('M50-40L95 88H5Z', '#8E5A3A')}<path d="M50-40L64-1 64 88H36V-1Z" fill="#6B4029"/><path d="M50-22L82 88H18Z" fill="#C08A55"/>${lines('M42 8H58M36 28H64M30 48H70', '#9A6A3D', 2.6, 0.8)}
<path d="M32 88V60Q32 36 50 36Q68 36 68 60V88Z" fill="#2B2440"/><path d="M36 88V70Q50 58 64 70V88Z" fill="#F2B45A"/><path d="M38 88Q38 76 50 76Q62 76 62 88Z" fill="#C9533C"/><path d="M32 88V60Q32 40 47 36Q44 66 38 88ZM68 88V60Q68 40 53 36Q56 66 62 88Z" fill="#3F7F7C"/>${lines('M47 37Q44 66 38 86M53 37Q56 66 62 86', '#2F5D5C', 2)}
${cut('M50-52L106 88H93L50-24 7 88H-6Z', '#7A4A30', 3)}<path d="M50-52L106 88H93L50-24Z" fill="#5F3826"/><path d="M41-54L53-36 48-32 37-50Z" fill="#7A4A30"/><path d="M59-54L47-36 52-32 63-50Z" fill="#5F3826"/>`;

const goal = (flip: boolean): string =>
  `<g transform="${flip ? 'translate(300 0) scale(-1 1)' : ''}">${lines('M12 112V62L24 74V128L12 112', '#8FA39A', 2)}<path d="M12 62L30 76V132L12 114Z" fill="#F4F1E6" opacity=".45"/>${lines('M12 75L30 90M12 88L30 104M12 101L30 118M18 66V120M24 70V126', EDGE, 1.6)}${lines('M30 132V74L12 60', '#3A4A44', 8)}${lines('M30 132V74L12 60V112', EDGE, 5)}</g>`;

const ball = `${shadow(0, 9, 9, 3.5)}<circle r="10.5" fill="#FFFDF8" stroke="#22202A" stroke-width="2.6"/><path d="M0-4.5L4.3-1.4 2.6 3.6H-2.6L-4.3-1.4Z" fill="#22202A"/>${lines('M0-4.5V-10M4.3-1.4L9.5-3M2.6 3.6L6 8M-2.6 3.6L-6 8M-4.3-1.4L-9.5-3', '#22202A', 2)}`;

export const pitchTile = `${laid('M8 14H292V190H8Z', '#6B9A5B', 5)}<path d="M8 180H292V190H8Z" fill="#4A7345"/><g fill="#7CAB67"><path d="M48 14H88V180H48ZM128 14H168V180H128ZM208 14H248V180H208Z"/></g>
<g fill="none" stroke="${EDGE}" stroke-width="5" stroke-linejoin="round"><path d="M22 28H278V168H22ZM150 28V168M22 58H66V138H22M278 58H234V138H278"/><circle cx="150" cy="98" r="30"/></g>${goal(false)}${goal(true)}${at(150, 96, ball, 1.35)}`;

export const benchTile = `${shadow(50, 84, 44, 9)}${lines('M18 88V34M82 88V34', EDGE, 14)}${lines('M28 78V60M72 78V60', '#274745', 6)}${lines('M18 88V34M82 88V34', '#2F5D5C', 8)}
${cut('M5 20H95V32H5Z', '#C58B54', 3)}${cut('M5 38H95V50H5Z', '#B97F4A', 3)}${cut('M1 60H99L95 73H5Z', '#D29B63', 3)}<path d="M5 28H95V32H5ZM5 46H95V50H5Z" fill="#95612F"/><path d="M5 73H95L94 79H6Z" fill="#95612F"/>${lines('M18 26h0M82 26h0M18 44h0M82 44h0', '#5F3B22', 4)}`;

export const climbTile = `${shadow(52, 90, 48, 11)}${lines('M20-28L6 88M20-28L36 78M80-28L94 88M80-28L64 78M20-28H80', EDGE, 15)}${lines('M20-28L36 78M80-28L64 78', '#234847', 7)}${lines('M17 2L83 2M14 26H86M11 50H89M8 72H92', EDGE, 10)}${lines('M17 2L83 2M14 26H86M11 50H89M8 72H92', '#E0A03A', 5.5)}
${lines('M20-28L6 88M80-28L94 88', '#2F6F6C', 9)}${lines('M16-28H84', '#2F6F6C', 10)}${lines('M18-31H82', '#6FB0A8', 3)}${lines('M50-26V46', '#EFE3C8', 5)}${lines('M50-26V46', '#B58C56', 3)}<circle cx="50" cy="52" r="10" fill="#C9533C" stroke="${EDGE}" stroke-width="3"/><path d="M50 42a10 10 0 0 1 0 20Q55 52 50 42Z" fill="#A13E2B"/>`;

const flag = (x: number, y: number, colour: string): string => `<path d="M${x - 9} ${y}h18l-9 17Z" fill="${colour}"/>`;

export const stageTile = `${shadow(104, 88, 87, 12)}${lines('M14 60V-46M186 60V-46', EDGE, 14)}${lines('M14 60V-46M186 60V-46', '#6B4430', 8)}${cut('M18-36H182V50H18Z', '#6E2A33', 3)}<path d="M18-36H182V50H18Z" fill="#8E3440"/><path d="M60-36H140V50H60Z" fill="#4A1D29"/>${lines('M34-30V48M50-30V48M150-30V48M166-30V48', '#6E2A33', 4)}
<path d="M18-36H70Q66 14 44 50H18ZM182-36H130Q134 14 156 50H182Z" fill="#C9533C"/>${lines('M32-30Q32 14 26 46M48-30Q46 12 36 46M168-30Q168 14 174 46M152-30Q154 12 164 46', '#A13E2B', 4)}<path d="M60-36H140L122 50H78Z" fill="#F7D28A" opacity=".34"/>
${cut('M14 46H186L198 72H2Z', '#D8A768', 3)}${cut('M2 72H198V92H2Z', '#A8743F', 3)}<path d="M14 46H186L198 72H2Z" fill="#DDB078"/>${lines('M54 47L46 71M100 47V71M146 47L154 71', '#B78850', 2.6)}<ellipse cx="100" cy="59" rx="42" ry="9" fill="#FBE9BC" opacity=".75"/><path d="M2 84H198V92H2Z" fill="#835830"/>${lines('M52 74V90M100 74V90M148 74V90', '#835830', 2.6)}
${lines('M14-46Q100-14 186-46', '#5B4038', 3)}${flag(38, -38, '#E9B93C')}${flag(69, -31, '#3F7F7C')}${flag(100, -29, '#FFFAF0')}${flag(131, -31, '#3F7F7C')}${flag(162, -38, '#E9B93C')}${lines('M112 58V26', '#22202A', 3.4)}<circle cx="112" cy="22" r="6" fill="#22202A"/>`;

const saw = `<path d="M0 0H34L30 12 0 10Z" fill="#DCE3E3"/><path d="M0 10l4 4 4-4 4 4 4-3.5 4 4 4-3.5 4 3.5 2-3" fill="#DCE3E3"/><path d="M0-3H-14Q-18 8-8 14L0 12Z" fill="#E0A03A"/><circle cx="-8" cy="5" r="3" fill="#5A3B2C"/>`;
const hammer = `${lines('M0 4V30', '#E0A03A', 6)}<path d="M-12-6H10Q16-6 16 0V6H-12Z" fill="#DCE3E3"/>`;

export const workshopTile = `${shadow(104, 182, 88, 16)}${cut('M14 40H186V184H14Z', '#B9694C')}<path d="M14 160H186V184H14Z" fill="#8E4B3B"/>${lines('M16 70H184M16 96H184M16 122H184M16 146H184', '#A5573F', 2.4, 0.7)}
<path d="M32 184V74H168V184Z" fill="#F6E9CF"/><path d="M40 184V82H160V184Z" fill="#3A2C30"/><path d="M40 152H160V184H40Z" fill="#5A4238"/><path d="M40 82H160V96H40Z" fill="#241A20" opacity=".6"/>
${at(66, 108, saw, 1.15)}${at(132, 106, hammer, 1.1)}<circle cx="100" cy="92" r="7" fill="#FBE3A0"/><path d="M100 92L142 152H58Z" fill="#F7D28A" opacity=".16"/>
${lines('M56 184V158M144 184V158', '#8A5B3A', 9)}<path d="M48 146H152V159H48Z" fill="#D29B63"/><path d="M48 155H152V160H48Z" fill="#95612F"/><path d="M72 146V132H94V146Z" fill="#6FB0A8"/><path d="M112 146L118 130H126L132 146Z" fill="#C58B54"/>
${cut('M4 56L26-42H174L196 56Z', '#5E7F86')}<path d="M4 56L26-42H174L196 56Z" fill="#54757E"/>${lines('M48-40L34 54M74-40L68 54M100-40V54M126-40L132 54M152-40L166 54', '#456069', 3)}<path d="M4 48H196L198 62H2Z" fill="#3B525B"/><path d="M26-42H174L176-34H24Z" fill="#86A5AB"/>
<path d="M52-14L56-32H90L88-14ZM112-14L110-32H144L148-14Z" fill="#FFFAF0"/><path d="M56-17L59-29H87L85-17ZM115-17L113-29H141L144-17Z" fill="#BFE0E0"/>`;
