import {
  isTaken,
  KEY_COMMAND_NAMES,
  KEY_COMMANDS,
  KEY_PLACES,
  type KeyCommand,
  keyOf,
  type KeyPlaceName,
  type OwnKeys,
  rivalsOf,
} from '../../ui/key-commands.ts';

/** What becomes of a key that was pressed for a command. */
export type KeyVerdict =
  | { readonly verdict: 'free' }
  /** The system or a text field needs it. */
  | { readonly verdict: 'taken' }
  | { readonly verdict: 'conflict'; readonly rivals: readonly KeyCommand[] };

export function judge(command: KeyCommand, combo: string, own: OwnKeys): KeyVerdict {
  // What a command has by itself is its own, whoever else would like it.
  if (isTaken(combo) && KEY_COMMANDS[command].combo !== combo) return { verdict: 'taken' };
  const rivals = rivalsOf(command, combo, own);
  return rivals.length === 0 ? { verdict: 'free' } : { verdict: 'conflict', rivals };
}

/** The rep's keys once this command has that one; what it has by itself need not be written down. */
export function withKey(own: OwnKeys, command: KeyCommand, combo: string): OwnKeys {
  const { [command]: _before, ...rest } = own;
  return KEY_COMMANDS[command].combo === combo ? rest : { ...rest, [command]: combo };
}

/** The key goes over; whoever else had it is left without one. */
export const takenOver = (own: OwnKeys, command: KeyCommand, combo: string): OwnKeys =>
  withKey(
    rivalsOf(command, combo, own).reduce((now, rival) => withKey(now, rival, ''), own),
    command,
    combo,
  );

/** Back to its own key; whoever has been given that one meanwhile gives it up. */
export const withReset = (own: OwnKeys, command: KeyCommand): OwnKeys =>
  takenOver(own, command, KEY_COMMANDS[command].combo);

/** The commands by place, of those in whose words or key the query stands. */
export function grouped(
  own: OwnKeys,
  query: string,
  wordsOf: (command: KeyCommand) => string,
): readonly { readonly place: KeyPlaceName; readonly commands: readonly KeyCommand[] }[] {
  const sought = query.trim().toLowerCase();
  const isMeant = (command: KeyCommand) =>
    sought === '' || wordsOf(command).toLowerCase().includes(sought) || keyOf(command, own) === sought;
  return KEY_PLACES.flatMap((place) => {
    const commands = KEY_COMMAND_NAMES.filter((name) => KEY_COMMANDS[name].place === place && isMeant(name));
    return commands.length === 0 ? [] : [{ place, commands }];
  });
}
