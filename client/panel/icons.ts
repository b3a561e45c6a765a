// The icons of the house, from lucide (ISC), as SVG text. A name that is not here is not drawn.

import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import doorOpen from 'lucide-static/icons/door-open.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import frown from 'lucide-static/icons/frown.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import layoutGrid from 'lucide-static/icons/layout-grid.svg?raw';
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import lightbulbOff from 'lucide-static/icons/lightbulb-off.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import meh from 'lucide-static/icons/meh.svg?raw';
import messageSquare from 'lucide-static/icons/message-square.svg?raw';
import minimize from 'lucide-static/icons/minimize.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import moveRight from 'lucide-static/icons/move-right.svg?raw';
import octagonMinus from 'lucide-static/icons/octagon-minus.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import shuffle from 'lucide-static/icons/shuffle.svg?raw';
import skipForward from 'lucide-static/icons/skip-forward.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import smile from 'lucide-static/icons/smile.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import timer from 'lucide-static/icons/timer.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import userPlus from 'lucide-static/icons/user-plus.svg?raw';
import userX from 'lucide-static/icons/user-x.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import wandSparkles from 'lucide-static/icons/wand-sparkles.svg?raw';
import wifiOff from 'lucide-static/icons/wifi-off.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'book-open': bookOpen,
  check,
  'chevron-down': chevronDown,
  clock,
  copy,
  'door-open': doorOpen,
  download,
  ellipsis,
  eye,
  'eye-off': eyeOff,
  'folder-open': folderOpen,
  frown,
  hand,
  'heart-handshake': heartHandshake,
  hourglass,
  'key-round': keyRound,
  keyboard,
  'layout-grid': layoutGrid,
  'life-buoy': lifeBuoy,
  lightbulb,
  'lightbulb-off': lightbulbOff,
  lock,
  mail,
  maximize,
  meh,
  'message-square': messageSquare,
  minimize,
  minus,
  moon,
  'move-right': moveRight,
  'octagon-minus': octagonMinus,
  pause,
  pencil,
  play,
  plus,
  printer,
  'refresh-cw': refreshCw,
  search,
  send,
  shuffle,
  'skip-forward': skipForward,
  smartphone,
  smile,
  sun,
  tag,
  timer,
  'trash-2': trash,
  'undo-2': undo2,
  'user-plus': userPlus,
  'user-x': userX,
  users,
  'wand-sparkles': wandSparkles,
  'wifi-off': wifiOff,
  x,
};
