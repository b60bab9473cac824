import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import { useAsk } from '../../api/use-ask.ts';
import { type LogDraft, withPeople } from './draft.ts';
import { type Mention, meant, mentionAt, mentioned, tagsMeant, written } from './note-words.ts';

export interface MentionProps {
  readonly draft: LogDraft;
  /** Everybody around the customer. */
  readonly people: readonly Person[];
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
  readonly onDraft: (draft: LogDraft) => void;
}

/** What an `@` or a `#` may mean; a person has more than a name. */
export type Meant = Person | { readonly name: string };

const SHOWN = 6;
const NONE: readonly string[] = [];

/** Where the caret stands in the note, and where it goes after words were put in for the rep. */
function useCaret(input: RefObject<HTMLTextAreaElement | null>, note: string) {
  const [caret, setCaret] = useState(note.length);
  const [to, setTo] = useState<number>();
  useLayoutEffect(() => {
    if (to === undefined) return;
    input.current?.setSelectionRange(to, to);
  }, [input, to, note]);
  /** Where the rep put it themselves nothing is moved: an input method may be at work. */
  const stand = (at: number) => {
    setCaret(at);
    setTo(undefined);
  };
  const read = () => stand(input.current?.selectionStart ?? note.length);
  const put = (at: number) => {
    setCaret(at);
    setTo(at);
  };
  return { caret, read, stand, put };
}

function useMeant(mention: Mention | undefined, people: readonly Person[]): readonly Meant[] {
  const asked = useAsk('interaction.tags', {}, { enabled: mention?.mark === '#' });
  if (mention === undefined) return [];
  if (mention.mark === '@') return meant(people, mention).slice(0, SHOWN);
  return tagsMeant(asked.state === 'answered' ? asked.value.tags : NONE, mention).slice(0, SHOWN);
}

/** The people an `@` and the tags a `#` may mean, and which of them the arrows stand on. */
export function useMention({ draft, people, onDraft, inputRef }: MentionProps) {
  const { caret, read, stand, put } = useCaret(inputRef, draft.note);
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState<number>();
  const mention = mentionAt(draft.note, caret);
  const found = useMeant(mention?.from === left ? undefined : mention, people);
  const index = Math.min(at, Math.max(0, found.length - 1));
  const take = (one: Meant | undefined) => {
    if (one === undefined || mention === undefined) return;
    const next = written(draft.note, caret, mention, one.name);
    onDraft(withPeople({ ...draft, note: next.note }, 'id' in one ? [one.id] : []));
    put(next.caret);
    setAt(0);
  };
  const move = (by: number) => setAt((index + by + found.length) % Math.max(1, found.length));
  const type = (note: string, caretNow: number) => {
    stand(caretNow);
    setAt(0);
    const named = mentioned(note, people).filter((id) => !mentioned(draft.note, people).includes(id));
    onDraft(withPeople({ ...draft, note }, named));
  };
  return { caret, read, mark: mention?.mark, found, index, take, move, type, leave: () => setLeft(mention?.from) };
}
