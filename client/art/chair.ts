// What people sit on. Each seat is two pieces, so that a person fits between: what is behind, and what is in front.
// The origin is the floor under the middle of the seat; a seat is about 190 wide.

export type Seat = 'armchair' | 'night' | 'beanbag' | 'blanket';

interface Cloth {
  readonly main: string;
  readonly shade: string;
  readonly shine: string;
  readonly deep: string;
}

const ARMCHAIR: Cloth = { main: '#48606A', shade: '#354B55', shine: '#7C949B', deep: '#2A3C45' };
const NIGHT: Cloth = { main: '#3C5160', shade: '#2C3E4B', shine: '#6F8796', deep: '#202E39' };
const BEANBAGS: readonly Cloth[] = [
  { main: '#4F7F7B', shade: '#3A625F', shine: '#86B3AC', deep: '#2A4947' },
  { main: '#B06A4C', shade: '#8B4F38', shine: '#DDA07F', deep: '#693A29' },
  { main: '#7A6390', shade: '#5D4A70', shine: '#AE99C2', deep: '#453755' },
  { main: '#C0923E', shade: '#97702B', shine: '#E8C680', deep: '#71531E' },
  { main: '#5B7391', shade: '#435771', shine: '#94AAC5', deep: '#314056' },
];
const BLANKETS: readonly Cloth[] = [
  { main: '#8C4A44', shade: '#683433', shine: '#C97F66', deep: '#3A2A2A' },
  { main: '#4A5C74', shade: '#364558', shine: '#8197B0', deep: '#3A2A2A' },
  { main: '#5F6B48', shade: '#465034', shine: '#9AA779', deep: '#3A2A2A' },
  { main: '#7A5478', shade: '#5A3D59', shine: '#B08CAD', deep: '#3A2A2A' },
];

/** How many colours a seat comes in. */
export const seatColours = (seat: Seat): number =>
  seat === 'beanbag' ? BEANBAGS.length : seat === 'blanket' ? BLANKETS.length : 1;

const clothOf = (seat: Seat, colour: number): Cloth => {
  if (seat === 'night') return NIGHT;
  if (seat === 'beanbag') return BEANBAGS[colour % BEANBAGS.length] ?? ARMCHAIR;
  return seat === 'blanket' ? (BLANKETS[colour % BLANKETS.length] ?? ARMCHAIR) : ARMCHAIR;
};

const SHADOW = '<ellipse cx="0" cy="6" rx="102" ry="20" fill="#1a1220" opacity=".32"/>';

/** What is behind the person; `colour` picks one of `seatColours`. */
export const seatBack = (seat: Seat, colour = 0): string => {
  const { shade, shine, deep } = clothOf(seat, colour);
  switch (seat) {
    case 'armchair':
    case 'night':
      return `${SHADOW}<path d="M-58-8-66 16M58-8 66 16" stroke="${deep}" stroke-width="9" stroke-linecap="round"/>
      <path d="M-82-14C-94-88-78-128 0-128C78-128 94-88 82-14Z" fill="${shade}"/><path d="M-70-20C-80-86-64-116 0-116C64-116 80-86 70-20Z" fill="${deep}"/>
      <path d="M-80-52C-86-100-64-125 0-126C64-125 86-100 80-52" fill="none" stroke="${shine}" stroke-width="4" opacity=".75"/>`;
    case 'beanbag':
      return `${SHADOW}<path d="M-92-10C-106-70-74-112-10-114C62-118 106-72 92-10Z" fill="${shade}"/><path d="M-80-40C-78-84-48-106-8-106C34-107 70-88 80-48" fill="none" stroke="${shine}" stroke-width="4" opacity=".6" stroke-linecap="round"/>`;
    case 'blanket':
      return `${SHADOW}<path d="M-100-18Q-106-36-92-36H92Q106-36 100-18Q100 8 86 8H-86Q-100 8-100-18Z" fill="#4A3129"/><ellipse cx="-92" cy="-14" rx="13" ry="21" fill="#8A6244"/><ellipse cx="-92" cy="-14" rx="7" ry="12" fill="none" stroke="#5F4230" stroke-width="3"/>`;
    default:
      return seat satisfies never;
  }
};

/** What is in front of the person. */
export const seatFront = (seat: Seat, colour = 0): string => {
  const { main, shade, shine } = clothOf(seat, colour);
  switch (seat) {
    case 'armchair':
    case 'night':
      return `<path d="M-92-44C-94-66-68-68-63-48C-60-34-50-28 0-28C50-28 60-34 63-48C68-68 94-66 92-44L84-2Q0 16-84-2Z" fill="${main}"/>
      <path d="M-84-2Q0 16 84-2L82-13Q0 6-82-13Z" fill="${shade}"/><path d="M-88-48C-86-62-70-60-66-46C-62-30-50-25 0-25C50-25 62-30 66-46C70-60 86-62 88-48" fill="none" stroke="${shine}" stroke-width="4" opacity=".8" stroke-linecap="round"/>`;
    case 'beanbag':
      return `<path d="M-94-22C-98-48-66-54-44-38C-20-26 24-28 48-40C72-52 98-44 94-20C92 4 62 14 0 14C-62 14-92 4-94-22Z" fill="${main}"/>
      <path d="M-94-22C-92 4-62 14 0 14C62 14 92 4 94-20C80-2 40 2 0 2C-40 2-80-2-94-22Z" fill="${shade}"/><path d="M-86-30C-78-46-60-42-42-30C-20-19 24-20 46-31" fill="none" stroke="${shine}" stroke-width="4" opacity=".75" stroke-linecap="round"/>`;
    case 'blanket':
      return `<path d="M-84-66C-72-82-60-60-46-42C-30-26 28-26 46-42C60-60 72-82 84-66C96-40 92-12 84 4L60-2 42 8 18 0-4 8-28 0-48 8-68-2-84 4C-92-12-96-40-84-66Z" fill="${main}"/>
      <path d="M84-66C96-40 92-12 84 4L60-2 42 8C62-14 72-40 68-68Q76-76 84-66Z" fill="${shade}"/><path d="M-78-58C-66-66-56-46-44-33C-28-18 26-18 44-33" fill="none" stroke="${shine}" stroke-width="4" opacity=".7" stroke-linecap="round"/>
      <path d="M-84-22Q0 4 84-22M-82-12Q0 13 82-12" fill="none" stroke="${shine}" stroke-width="3.5" opacity=".5"/>`;
    default:
      return seat satisfies never;
  }
};
