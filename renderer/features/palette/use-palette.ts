import { type KeyboardEvent, useState } from 'react';
import type { Caller } from '../../../shared/contract/caller-channels.ts';
import type { LibraryHit } from '../../../shared/contract/library-channels.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useOnceSettled } from '../../api/use-once-settled.ts';
import { type Command, matchingCommands, moveTo } from './command.ts';

/** One line of the palette. */
export type Choice =
  | { readonly kind: 'person'; readonly caller: Caller }
  | { readonly kind: 'command'; readonly command: Command }
  /** Something to say. */
  | { readonly kind: 'hit'; readonly hit: LibraryHit };

interface Give {
  /** Commands that fit what is typed; some are made from it. */
  readonly commandsFor: (query: string) => readonly Command[];
  /** What the field begins with: digits that were typed on the page. */
  readonly begin: string;
  readonly onPerson: (caller: Caller) => void;
  /** They are on the line: their call is written down. */
  readonly onCall: (caller: Caller) => void;
  readonly onHit: (hit: LibraryHit) => void;
  readonly onClose: () => void;
}

const PEOPLE = 7;
/** Before anything is typed the last few met are enough. */
const LATEST = 4;
const COMMANDS = 9;

const asCommand = (command: Command): Choice => ({ kind: 'command', command });

const NO_HITS: readonly LibraryHit[] = [];

/** What there is to say about it. */
function useHits(query: string): readonly LibraryHit[] {
  const typed = query.trim() !== '';
  const asked = useAsk('library.search', { query }, { enabled: typed, keep: true });
  return typed && asked.state === 'answered' ? asked.value.hits : NO_HITS;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const clamped = (at: number, length: number): number => Math.min(at, Math.max(0, length - 1));

/** Its whole name was typed: nobody means a word in somebody's dossier by it. */
const isNamed = ({ label, name = label }: Command, query: string): boolean =>
  name.toLowerCase() === query.trim().toLowerCase();

/** Whoever is found; before anything is typed, the latest. */
function usePeople(query: string) {
  return useAsk('caller.find', { query, limit: query.trim() === '' ? LATEST : PEOPLE }, { keep: true });
}

/** People and commands for what is typed, and which line the arrows stand on. */
export function usePalette({ commandsFor, begin, onPerson, onCall, onHit, onClose }: Give) {
  const [query, setQuery] = useState(begin);
  const [at, setAt] = useState(0);
  const asked = usePeople(query);
  const people = asked.state === 'answered' ? asked.value.callers : [];
  const hits = useHits(query);
  const commands = matchingCommands(commandsFor(query), query).slice(0, COMMANDS);
  const named = commands.filter((command) => isNamed(command, query));
  const choices: Choice[] = [
    ...named.map(asCommand),
    ...people.map((caller) => ({ kind: 'person' as const, caller })),
    ...commands.filter((command) => command.last !== true && !named.includes(command)).map(asCommand),
    ...hits.map((hit) => ({ kind: 'hit' as const, hit })),
    ...commands.filter(({ last }) => last === true).map(asCommand),
  ];
  const index = clamped(at, choices.length);
  const take = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onClose();
    if (choice.kind === 'person') onPerson(choice.caller);
    else if (choice.kind === 'hit') onHit(choice.hit);
    else choice.command.run();
  };
  const enter = useOnceSettled(asked, () => take(choices[index]));
  const call = useOnceSettled(asked, () => {
    const choice = choices[index];
    if (choice?.kind !== 'person') return;
    onClose();
    onCall(choice.caller);
  });
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
    enter.stop();
    call.stop();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const by = STEPS[event.key];
    if (by !== undefined) setAt(moveTo(index, by, choices.length));
    else if (event.key === 'Enter') (event.ctrlKey || event.metaKey ? call : enter).start();
    else return;
    event.preventDefault();
  };
  const found = asked.state === 'answered' ? { total: asked.value.total, all: asked.value.all } : undefined;
  return { query, type, choices, index, point: setAt, take, onKeyDown, found };
}
