/** Where a key answers. Two of one place, or one of `window` and any other but the log box, cannot have the same key. */
export const KEY_PLACES = ['window', 'lists', 'today', 'customers', 'dossier', 'proposals', 'calendar', 'log'] as const;
export type KeyPlaceName = (typeof KEY_PLACES)[number];

interface KeyCommandDefault {
  readonly place: KeyPlaceName;
  readonly combo: string;
}

/** Everything that has a key the rep may choose, with the one it has by itself. A place calls its commands by these names. */
export const KEY_COMMANDS = {
  log: { place: 'window', combo: 'l' },
  palette: { place: 'window', combo: 'mod+k' },
  newCustomer: { place: 'window', combo: 'n' },
  undo: { place: 'window', combo: 'mod+z' },
  redo: { place: 'window', combo: 'mod+shift+z' },
  reminders: { place: 'window', combo: 'r' },
  keyList: { place: 'window', combo: '?' },
  next: { place: 'lists', combo: 'j' },
  previous: { place: 'lists', combo: 'k' },
  done: { place: 'today', combo: 'd' },
  snooze: { place: 'today', combo: 's' },
  skip: { place: 'today', combo: 'x' },
  grade: { place: 'today', combo: 'g' },
  search: { place: 'customers', combo: '/' },
  toggle: { place: 'customers', combo: 'x' },
  takeBack: { place: 'customers', combo: 'b' },
  filter: { place: 'customers', combo: 'f' },
  order: { place: 'customers', combo: 'o' },
  columns: { place: 'customers', combo: 'v' },
  saveView: { place: 'customers', combo: 'mod+s' },
  tagMany: { place: 'customers', combo: 't' },
  gradeMany: { place: 'customers', combo: 'g' },
  snoozeMany: { place: 'customers', combo: 's' },
  cadenceMany: { place: 'customers', combo: 'c' },
  exportMany: { place: 'customers', combo: 'e' },
  printMany: { place: 'customers', combo: 'p' },
  edit: { place: 'dossier', combo: 'e' },
  script: { place: 'dossier', combo: 's' },
  callback: { place: 'dossier', combo: 'c' },
  print: { place: 'dossier', combo: 'p' },
  chart: { place: 'dossier', combo: 'o' },
  backToList: { place: 'dossier', combo: 'u' },
  mergeWith: { place: 'dossier', combo: 'm' },
  accept: { place: 'proposals', combo: 'd' },
  putAway: { place: 'proposals', combo: 'x' },
  thisDay: { place: 'calendar', combo: 't' },
  newEntry: { place: 'calendar', combo: 'c' },
  moveEntry: { place: 'calendar', combo: 'm' },
  calendarView: { place: 'calendar', combo: 'v' },
  printCalendar: { place: 'calendar', combo: 'p' },
  objection: { place: 'log', combo: 'o' },
  problem: { place: 'log', combo: 'p' },
} as const satisfies Record<string, KeyCommandDefault>;
export type KeyCommand = keyof typeof KEY_COMMANDS;

export const KEY_COMMAND_NAMES = Object.keys(KEY_COMMANDS) as KeyCommand[];

/** Keys the rep chose, by command: `settings.keys`. An empty key is none. */
export type OwnKeys = Readonly<Record<string, string>>;

/** The key of a command as the rep has it; undefined where they took it away. */
export function keyOf(command: KeyCommand, own: OwnKeys): string | undefined {
  const combo: string = own[command] ?? KEY_COMMANDS[command].combo;
  return combo === '' ? undefined : combo;
}

/** Pages with a list walk it by the keys of lists; a dossier walks the list one came from. */
const LISTED: ReadonlySet<KeyPlaceName> = new Set(['today', 'customers', 'dossier', 'proposals']);

const meetsList = (a: KeyPlaceName, b: KeyPlaceName): boolean => a === 'lists' && LISTED.has(b);

/** Whether both can be heard at once. The log box lies over everything, and hears only its own. */
export function canMeet(a: KeyPlaceName, b: KeyPlaceName): boolean {
  if (a === b) return true;
  if (a === 'log' || b === 'log') return false;
  return a === 'window' || b === 'window' || meetsList(a, b) || meetsList(b, a);
}

/** The commands that answer to this key where the command does; of more than one place where it works in the whole window. */
export const rivalsOf = (command: KeyCommand, combo: string, own: OwnKeys): readonly KeyCommand[] =>
  KEY_COMMAND_NAMES.filter(
    (other) =>
      other !== command &&
      keyOf(other, own) === combo &&
      canMeet(KEY_COMMANDS[other].place, KEY_COMMANDS[command].place),
  );

/** What the system, the browser beneath the window, or a field takes for itself. */
const TAKEN = new Set([
  ...['a', 'c', 'v', 'x', 'y', 'q', 'w', 'r', 't', 'm', 'h', '0', '+', '-', '=', 'shift+i', 'shift+r', 'shift+w'].map(
    (key) => `mod+${key}`,
  ),
  ...['enter', 'tab', 'escape', 'space', 'backspace', 'delete', 'insert', 'home', 'end', 'pageup', 'pagedown'],
  ...['arrowup', 'arrowdown', 'arrowleft', 'arrowright', 'contextmenu', 'dead', 'process'],
]);

/** Keys that cannot be chosen: those of the system and of fields, digits (they begin a number), function keys and Alt. */
export function isTaken(combo: string): boolean {
  const bare = combo.replace(/^shift\+/, '');
  return (
    TAKEN.has(combo) || TAKEN.has(bare) || /^\d$/.test(bare) || /(^|\+)f\d+$/.test(combo) || combo.includes('alt+')
  );
}

const NAMES: Readonly<Record<string, string>> = { arrowdown: '↓', arrowup: '↑', enter: '↵', escape: 'Esc', space: '␣' };

/** `mod+shift+z` as it is written on the keys. */
export const keyCaps = (combo: string, mac: boolean): string[] =>
  combo.split(/\+(?=.)/).map((part) => {
    if (part === 'mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'shift') return mac ? '⇧' : 'Shift';
    return NAMES[part] ?? part.toUpperCase();
  });

export const isMac = (): boolean => navigator.platform.startsWith('Mac');
