import { createContext, useContext } from 'react';
import type { Channel } from '../../shared/domain/channel.ts';
import type { ObjectionTag } from '../../shared/domain/objection.ts';
import type { Failure } from '../../shared/result.ts';

/** A customer as far as a dialog must know them before their dossier is read. */
export interface Known {
  readonly id: string;
  readonly name: string;
  /** The channel a follow-up asks for; the log box begins with it. */
  readonly channel?: Channel | undefined;
  /** Words that were sent on it: the note begins with them. */
  readonly note?: string | undefined;
  /** They called: the log box begins with a call that was taken. */
  readonly incoming?: boolean | undefined;
  /** Who of them it was. */
  readonly personIds?: readonly string[] | undefined;
}

/** What any page may ask of the window around it. Undo toasts and the banner of a failed save come by themselves. */
export interface Desk {
  /** Opens the log box, for one customer or with a field to find one. */
  readonly log: (customer?: Known, objections?: readonly ObjectionTag[]) => void;
  /** Opens the panel that helps with an objection; what is noted there goes into the log box. */
  readonly objection: (code?: string) => void;
  /** Opens the palette; digits typed on a page begin its query. */
  readonly find: (begin?: string) => void;
  /** Opens the small form for a new customer; a name or a number may be filled in. */
  readonly newCustomer: (words?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly showKeys: () => void;
  /** Says a plain sentence in a toast. */
  readonly tell: (sentence: string) => void;
  /** Words a refusal in a toast; for refusals that no form shows beside its field. */
  readonly refuse: (failure: Failure) => void;
}

const nowhere = (): never => {
  throw new Error('the desk is used outside the window');
};

export const DeskContext = createContext<Desk>({
  log: nowhere,
  objection: nowhere,
  find: nowhere,
  newCustomer: nowhere,
  undo: nowhere,
  redo: nowhere,
  showKeys: nowhere,
  tell: nowhere,
  refuse: nowhere,
});

export const useDesk = (): Desk => useContext(DeskContext);
