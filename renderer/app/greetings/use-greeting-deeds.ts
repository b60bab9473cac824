import { useRef, useState } from 'react';
import type { GreetingRow } from '../../../shared/contract/greeting-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { DraftShelf } from '../../api/draft-shelf.ts';
import { draftIn, draftKey, keptText, markOf } from '../../api/kept-draft.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useShelf } from '../../api/use-shelf.ts';
import {
  type Edited,
  type Edits,
  firstTicks,
  greetingKey,
  sendable,
  wordsOf,
} from '../../features/greeting/greeting-state.ts';
import { useT } from '../../i18n/use-t.ts';
import { useDesk } from '../desk.ts';

/** Whose words, and for which occasion: they go when that customer leaves the book. */
const draftOf = ({ occasion, year, customer, person }: GreetingRow): string =>
  draftKey('greeting', { id: markOf([occasion, year, person?.id]) }, customer.id);

const wordsIn = ({ text, subject }: Edited) => ({ text, subject });

/** Words that were changed and not sent, from an earlier visit to the page. */
function keptEdits(shelf: DraftShelf, rows: readonly GreetingRow[]): Edits {
  const found = rows.map((row) => [greetingKey(row), draftIn(shelf.getItem(draftOf(row)), wordsIn(row))] as const);
  return Object.fromEntries(found.flatMap(([key, words]) => (words === undefined ? [] : [[key, words]])));
}

/** Ticks of a run, which live while its page is open, and its words, which are kept until they are sent. */
export function useRunState(rows: readonly GreetingRow[], today: Day) {
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [typed, setTyped] = useState<Edits>({});
  const shelf = useShelf();
  const edits = { ...keptEdits(shelf, rows), ...typed };
  const first = firstTicks(rows, today);
  const isTicked = (row: GreetingRow): boolean =>
    row.sentOn === undefined && (changed[greetingKey(row)] ?? first.has(greetingKey(row)));
  return {
    isTicked,
    toggle: (row: GreetingRow) => setChanged({ ...changed, [greetingKey(row)]: !isTicked(row) }),
    tickAll: (to: boolean) =>
      setChanged({ ...changed, ...Object.fromEntries(rows.map((row) => [greetingKey(row), to])) }),
    words: (row: GreetingRow) => wordsOf(row, edits),
    write: (row: GreetingRow, to: Edited) => {
      shelf.setItem(draftOf(row), keptText(wordsIn(to), wordsIn(row)));
      setTyped((now) => ({ ...now, [greetingKey(row)]: to }));
    },
    reset: (row: GreetingRow) => {
      shelf.removeItem(draftOf(row));
      setTyped(({ [greetingKey(row)]: _gone, ...rest }) => rest);
    },
    /** No drafts any more; the page still has the words, for whoever takes the sending back. */
    sent: (those: readonly GreetingRow[]) => {
      setTyped((now) => ({ ...edits, ...now }));
      for (const row of those) shelf.removeItem(draftOf(row));
    },
    edits,
  };
}
export type RunState = ReturnType<typeof useRunState>;

/** Marks rows as sent; what cannot be marked yet is counted and said. */
export function useSend({ edits, sent: keepSent }: RunState, today: Day) {
  const t = useT();
  const desk = useDesk();
  const change = useChange('greeting.send');
  const send = async (rows: readonly GreetingRow[]) => {
    const { rows: whole, sent, unfinished, waiting } = sendable(rows, edits, today);
    const held = [
      unfinished > 0 ? t('greetings:blankHeld', { count: unfinished }) : undefined,
      waiting > 0 ? t('greetings:earlyHeld', { count: waiting }) : undefined,
    ].filter((words) => words !== undefined);
    if (whole.length > 0) {
      const done = await change.run({ rows: whole });
      if (!done.ok) desk.refuse(done.error);
      else keepSent(sent);
    }
    if (held.length > 0) desk.tell(held.join(' · '));
  };
  return { send, running: change.running };
}

/** The words of one row as they leave: with what the law asks for, and the link that opens the program to send them. */
export function useFilled(row: GreetingRow, { text, subject }: Edited) {
  const asked = useAsk(
    'script.fill',
    {
      customerId: row.customer.id,
      ...(row.person && { personId: row.person.id }),
      script: {
        by: 'draft',
        language: row.language,
        channel: row.channel,
        ...(subject !== undefined && { subject }),
        text,
        commercial: row.commercial,
      },
      language: row.language,
    },
    { keep: true },
  );
  return asked.state === 'answered' ? asked.value : undefined;
}

/** Puts words on the clipboard and says whether it went well. */
export function useCopy() {
  const t = useT();
  const [said, setSaid] = useState<string>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('greetings:copied'));
    } catch {
      setSaid(t('greetings:notCopied'));
    }
  };
  const fieldRef = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const linkRef = useRef<HTMLAnchorElement>(null);
  return { said, copy, fieldRef, linkRef };
}
