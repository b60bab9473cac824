import { useState } from 'react';
import type { Channel } from '../../../shared/domain/channel.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { draftShelf } from '../../api/draft-shelf.ts';
import {
  draftOn,
  dropDraft,
  emptyDraft,
  isWorthKeeping,
  type LogDraft,
  putDraft,
  withPeople,
  withSent,
} from './draft.ts';
import { wayFor } from './ways.ts';

interface Begin {
  readonly customerId: string | undefined;
  readonly channel?: Channel | undefined;
  /** Words that went out on it. */
  readonly sent?: string | undefined;
  readonly today: Day;
  /** Objections it begins with. */
  readonly objections?: readonly ObjectionTag[] | undefined;
  /** They called. */
  readonly incoming?: boolean | undefined;
  /** Who of them it was. */
  readonly personIds?: readonly string[] | undefined;
}

function withObjections(draft: LogDraft, added: readonly ObjectionTag[] = []): LogDraft {
  const objections = [...draft.brought.objections, ...added];
  return { ...draft, brought: { ...draft.brought, objections } };
}

/** The draft in the box: the one put aside for this customer, or an empty one. */
export function useLogDraft({ customerId, channel, sent, today, objections, incoming, personIds = [] }: Begin) {
  const way = incoming === true ? 'callIn' : wayFor(channel);
  const [kept] = useState(() => draftOn(draftShelf, customerId));
  const [draft, setDraft] = useState<LogDraft>(() => {
    const begun = withPeople(kept ?? emptyDraft(today, way), personIds);
    const written = channel === undefined || sent === undefined ? begun : withSent(begun, channel, sent);
    return withObjections(written, objections);
  });
  const [resumed, setResumed] = useState(kept !== undefined);
  const startOver = () => {
    setDraft(emptyDraft(today, way));
    setResumed(false);
  };
  return {
    draft,
    /** It was put aside before. */
    resumed,
    change: (patch: Partial<LogDraft>) => setDraft((now) => ({ ...now, ...patch })),
    replace: setDraft,
    startOver,
    /** Kept while it is typed, so that a crash loses nothing of it. */
    keep: (forCustomer: string | undefined): void => {
      if (isWorthKeeping(draft)) putDraft(draftShelf, forCustomer, draft);
    },
    /** Somebody was chosen: what was put aside for them comes back, unless something is written already. */
    takeUp: (forCustomer: string): void => {
      const there = isWorthKeeping(draft) ? undefined : draftOn(draftShelf, forCustomer);
      if (there === undefined) return;
      setDraft(there);
      setResumed(true);
    },
    /** Keeps the words for later when there are any, and says whether it did. */
    putAside: (forCustomer: string | undefined): boolean => {
      if (!isWorthKeeping(draft)) {
        dropDraft(draftShelf, forCustomer);
        return false;
      }
      putDraft(draftShelf, forCustomer, draft);
      return true;
    },
    /** Saved: neither the draft of this customer nor the one that began without a name is wanted any more. */
    forget: (forCustomer: string) => {
      dropDraft(draftShelf, forCustomer);
      dropDraft(draftShelf, customerId);
    },
  };
}
