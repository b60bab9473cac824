import { createContext, type ReactNode, use, useEffect, useId, useMemo, useRef } from 'react';
import { type KeyCommand, keyOf, type OwnKeys } from './key-commands.ts';
import { placeOf } from './key-place.ts';
import { comboOf, mayTake } from './shortcut-match.ts';

interface Deed {
  readonly run: () => void;
  /** Words for the list of keys; without them the key is not listed. */
  readonly label?: string | undefined;
  /** Off for now, for instance while nothing is chosen. */
  readonly off?: boolean | undefined;
}

interface Fixed {
  /** `l`, `?`, `mod+k`, `mod+shift+z`, `escape`, `arrowdown`, `space`: see `comboOf`. */
  readonly combo: string;
  readonly command?: undefined;
}

interface Chosen {
  readonly command: KeyCommand;
  readonly combo?: undefined;
}

/** A key and what it does. By a `command` the rep may choose another key for it; a `combo` stays what it is. */
export type Shortcut = Deed & (Fixed | Chosen);

/** A shortcut with the key it has now; none where the rep took it away. */
export type BoundKey = Deed & { readonly combo: string | undefined; readonly command: KeyCommand | undefined };

interface Layer {
  readonly id: string;
  readonly shortcuts: Map<string, () => readonly Shortcut[]>;
}

interface Board {
  readonly layers: Layer[];
}

const BoardContext = createContext<Board | undefined>(undefined);
const SingleKeysContext = createContext(true);
const NO_KEYS: OwnKeys = {};
const OwnKeysContext = createContext(NO_KEYS);
const LayerContext = createContext('page');

const layerOf = (board: Board, id: string): Layer => {
  const known = board.layers.find((layer) => layer.id === id);
  if (known !== undefined) return known;
  const layer: Layer = { id, shortcuts: new Map() };
  board.layers.push(layer);
  return layer;
};

const heard = ({ combo, command }: Shortcut, own: OwnKeys): string | undefined =>
  command === undefined ? combo : keyOf(command, own);

function answer(board: Board, singleKeys: boolean, own: OwnKeys, event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const combo = comboOf(event);
  if (combo === undefined || !mayTake(combo, placeOf(event.target), singleKeys)) return;
  const top = board.layers.at(-1);
  const latestFirst = [...(top?.shortcuts.values() ?? [])].toReversed().flatMap((read) => read());
  const match = latestFirst.find((shortcut) => heard(shortcut, own) === combo && shortcut.off !== true);
  if (match === undefined) return;
  event.preventDefault();
  match.run();
}

interface ShortcutProviderProps {
  /** `settings.singleKeys`. */
  readonly singleKeys: boolean;
  /** `settings.keys`. */
  readonly keys?: OwnKeys;
  readonly children: ReactNode;
}

/** Listens once for the whole window. Keys are left alone in fields, while an input method composes, and in layers below a dialog. */
export function ShortcutProvider({ singleKeys, keys = NO_KEYS, children }: ShortcutProviderProps) {
  const board = useMemo<Board>(() => ({ layers: [{ id: 'page', shortcuts: new Map() }] }), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(board, singleKeys, keys, event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [board, singleKeys, keys]);
  return (
    <BoardContext value={board}>
      <SingleKeysContext value={singleKeys}>
        <OwnKeysContext value={keys}>{children}</OwnKeysContext>
      </SingleKeysContext>
    </BoardContext>
  );
}

/** While it is mounted only the shortcuts inside it answer: what a dialog wraps its body in. */
export function ShortcutLayer({ children }: { readonly children: ReactNode }) {
  const board = use(BoardContext);
  const id = useId();
  useEffect(() => {
    if (board === undefined) return undefined;
    layerOf(board, id);
    return () => {
      const at = board.layers.findIndex((layer) => layer.id === id);
      if (at >= 0) board.layers.splice(at, 1);
    };
  }, [board, id]);
  return <LayerContext value={id}>{children}</LayerContext>;
}

/** Binds keys while the component is mounted. The list may change on every render; the latest bound wins. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const board = use(BoardContext);
  const layer = use(LayerContext);
  const id = useId();
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (board === undefined) return undefined;
    const { shortcuts: bound } = layerOf(board, layer);
    bound.set(id, () => current.current);
    return () => void bound.delete(id);
  }, [board, layer, id]);
}

/** One command, one action. */
export function useCommand(
  command: KeyCommand,
  run: () => void,
  options: { label?: string; off?: boolean } = {},
): void {
  useShortcuts([{ command, run, ...options }]);
}

/** One key, one action. */
export function useShortcut(combo: string, run: () => void, options: { label?: string; off?: boolean } = {}): void {
  useShortcuts([{ combo, run, ...options }]);
}

/** Reads the keys bound on the page right now, for the list that `?` opens. Call it in a handler, not while rendering. */
export function useShortcutList(): () => readonly BoundKey[] {
  const board = use(BoardContext);
  const own = use(OwnKeysContext);
  return () =>
    [...(board?.layers[0]?.shortcuts.values() ?? [])]
      .flatMap((read) => read())
      .filter((shortcut) => shortcut.label !== undefined)
      .map(({ run, label, off, command, ...one }) => ({
        run,
        label,
        off,
        command,
        combo: heard({ run, command, ...one } as Shortcut, own),
      }));
}

export const useOwnKeys = (): OwnKeys => use(OwnKeysContext);

export const useSingleKeys = (): boolean => use(SingleKeysContext);
