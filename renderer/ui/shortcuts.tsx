import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
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

/** What is bound in the page, or in a dialog over it. */
type Layer = Map<string, () => readonly Shortcut[]>;

interface Board {
  readonly page: Layer;
  /** What lies over the page, the topmost last: only that one is heard. */
  readonly over: Layer[];
}

const BoardContext = createContext<Board | undefined>(undefined);
const SingleKeysContext = createContext(true);
const NO_KEYS: OwnKeys = {};
const OwnKeysContext = createContext(NO_KEYS);
/** None: the page. */
const LayerContext = createContext<Layer | undefined>(undefined);

const heard = ({ combo, command }: Shortcut, own: OwnKeys): string | undefined =>
  command === undefined ? combo : keyOf(command, own);

function answer(board: Board, singleKeys: boolean, own: OwnKeys, event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const combo = comboOf(event);
  if (combo === undefined || !mayTake(combo, placeOf(event.target), singleKeys)) return;
  const top = board.over.at(-1) ?? board.page;
  const latestFirst = [...top.values()].toReversed().flatMap((read) => read());
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
  const board = useMemo<Board>(() => ({ page: new Map(), over: [] }), []);
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

interface ShortcutLayerProps {
  /** False from the moment its dialog begins to close: the page hears again while that is still fading. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/**
 * While it is open only the shortcuts inside it answer: what a dialog wraps its body in.
 *
 * It goes in the layout phase, with the dialog. Effects run some time after the page was drawn, and whoever types fast is quicker.
 */
export function ShortcutLayer({ open = true, children }: ShortcutLayerProps) {
  const board = use(BoardContext);
  const [layer] = useState<Layer>(() => new Map());
  useLayoutEffect(() => {
    if (board === undefined || !open) return undefined;
    board.over.push(layer);
    return () => void board.over.splice(board.over.indexOf(layer), 1);
  }, [board, layer, open]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}

/** Binds keys while the component is mounted. The list may change on every render; the latest bound wins. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const page = use(BoardContext)?.page;
  const layer = use(LayerContext) ?? page;
  const id = useId();
  const current = useRef(shortcuts);
  useLayoutEffect(() => {
    current.current = shortcuts;
  });
  useLayoutEffect(() => {
    layer?.set(id, () => current.current);
    return () => void layer?.delete(id);
  }, [layer, id]);
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
    [...(board?.page.values() ?? [])]
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
