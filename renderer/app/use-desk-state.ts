import { useCallback, useState } from 'react';
import type { ObjectionTag } from '../../shared/domain/objection.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import { labelWords } from '../features/change/label-words.ts';
import { type NotSaved, useChangeWatch } from '../features/change/use-change-watch.ts';
import { useUndo } from '../features/change/use-undo.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { type BoundKey, useShortcutList } from '../ui/shortcuts.tsx';
import { useToast } from '../ui/toast.tsx';
import type { Desk, Known } from './desk.ts';

/** What lies over the page. One thing at a time. */
export type Over =
  /** `turn` tells one box from the next when several customers are logged in a row. */
  | {
      readonly over: 'log';
      readonly customer: Known | undefined;
      readonly objections: readonly ObjectionTag[] | undefined;
      readonly turn: number;
    }
  | { readonly over: 'objection'; readonly code: string | undefined }
  | { readonly over: 'arisen'; readonly customer: Known; readonly arisen: readonly Proposal[] }
  | { readonly over: 'palette'; readonly begin: string; readonly bound: readonly BoundKey[] }
  | { readonly over: 'new-customer'; readonly name: string; readonly phone: string }
  | { readonly over: 'keys'; readonly shortcuts: readonly BoundKey[] };

/** Digits are a number to be called, anything else is a name. */
const asNameOrNumber = (words: string) =>
  /^[+\d][\d\s()-]*$/.test(words.trim()) ? { name: '', phone: words.trim() } : { name: words, phone: '' };

interface DeskState {
  readonly desk: Desk;
  readonly over: Over | undefined;
  readonly close: () => void;
  /** Shows what is to be decided since a contact. */
  readonly arise: (customer: Known, arisen: readonly Proposal[]) => void;
  readonly notSaved: NotSaved | undefined;
}

/** The desk and what lies on it. */
export function useDeskState(): DeskState {
  const t = useT();
  const language = useLanguage();
  const say = useToast();
  const [over, setOver] = useState<Over>();
  const keysNow = useShortcutList();
  const refuse: Desk['refuse'] = ({ code }) => say({ text: t(`failure:${code}`), tone: 'error' });
  const words = (label: Parameters<typeof labelWords>[2]) => labelWords(t, language, label);
  const { undo, redo } = useUndo({
    onUndone: (label) => say({ text: t('change:undone', { what: words(label) }) }),
    onRedone: (label) => say({ text: t('change:redone', { what: words(label) }) }),
    onRefused: refuse,
  });
  const { notSaved } = useChangeWatch((label) => say({ text: words(label), undo }));
  const desk: Desk = {
    log: (customer, objections) =>
      setOver((was) => ({ over: 'log', customer, objections, turn: was?.over === 'log' ? was.turn + 1 : 0 })),
    objection: (code) => setOver({ over: 'objection', code }),
    find: (begin = '') => {
      const bound = keysNow();
      // Digits that come before the palette is drawn are of the same number.
      setOver((was) => ({ over: 'palette', begin: `${was?.over === 'palette' ? was.begin : ''}${begin}`, bound }));
    },
    newCustomer: (words = '') => setOver({ over: 'new-customer', ...asNameOrNumber(words) }),
    undo,
    redo,
    showKeys: () => setOver({ over: 'keys', shortcuts: keysNow() }),
    tell: (text) => say({ text }),
    refuse,
  };
  const close = useCallback(() => setOver(undefined), []);
  const arise = (customer: Known, arisen: readonly Proposal[]) => setOver({ over: 'arisen', customer, arisen });
  return { desk, over, close, arise, notSaved };
}
