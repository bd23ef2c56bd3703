/** The keys of a shortcut, as the keyboards of the reader's language name them. */
import type { Translator } from '../../lib/extension/i18n.ts';

/**
 * All that a shortcut of an extension may hold beside letters, digits, function keys and Alt, by the English names that Firefox gives
 * everywhere and Chromium where it speaks English. Neither lets Enter, Escape or Tab be chosen.
 */
const NAMED_KEYS: Readonly<Record<string, string>> = {
  Shift: 'shift',
  Ctrl: 'ctrl',
  MacCtrl: 'mac-ctrl',
  Command: 'command',
  Space: 'space',
  Up: 'up',
  'Up Arrow': 'up',
  Down: 'down',
  'Down Arrow': 'down',
  Left: 'left',
  'Left Arrow': 'left',
  Right: 'right',
  'Right Arrow': 'right',
  Home: 'home',
  End: 'end',
  PageUp: 'page-up',
  'Page Up': 'page-up',
  PageDown: 'page-down',
  'Page Down': 'page-down',
  Insert: 'insert',
  Ins: 'insert',
  Delete: 'delete',
  Del: 'delete',
  Comma: 'comma',
  Period: 'period',
  MediaNextTrack: 'next-track',
  'Media Next Track': 'next-track',
  MediaPrevTrack: 'previous-track',
  'Media Previous Track': 'previous-track',
  MediaPlayPause: 'play-pause',
  'Media Play/Pause': 'play-pause',
  MediaStop: 'stop',
  'Media Stop': 'stop',
};

/** What is no English name stays as it is, as the signs of a Mac do ("⌥⇧L"), and the names of a browser that speaks another language. */
export const keysText = (shortcut: string, t: Translator): string =>
  shortcut
    .split('+')
    .map((key) => t.member('keyboard', NAMED_KEYS[key] ?? key) ?? key)
    .join('+');
