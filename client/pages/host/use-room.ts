// The line of a facilitator's page or a screen to its room.

import type { View } from '../../../shared/blocks/view.ts';
import type { Link } from '../../session/line.ts';
import { useLine } from '../../session/use-line.ts';

export const useRoom = (room: string, key: string | undefined): { readonly view: View | undefined; readonly link: Link } =>
  useLine(room, key, location.pathname.split('/')[1] ?? 'host');
