import { useCallback, useState } from 'react';
import type { ObjectionTag } from '../../shared/domain/objection.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import { labelWords } from '../features/change/label-words.ts';
import { type NotSaved, useChangeWatch } from '../features/change/use-change-watch.ts';
import { useUndo } from '../features/change/use-undo.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { type Shortcut, useShortcutList } from '../ui/shortcuts.tsx';
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
  | { readonly over: 'palette' }
  | { readonly over: 'new-customer'; readonly name: string }
  | { readonly over: 'keys'; readonly shortcuts: readonly Shortcut[] };

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
    find: () => setOver({ over: 'palette' }),
    newCustomer: (name = '') => setOver({ over: 'new-customer', name }),
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
