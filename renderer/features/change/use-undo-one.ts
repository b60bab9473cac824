import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryRow } from '../../../shared/contract/change-channels.ts';
import { call } from '../../api/api.ts';
import { bookMoved } from '../../api/query-client.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useToast } from '../../ui/toast.tsx';
import { conflictWords } from './conflict-words.ts';
import { labelWords } from './label-words.ts';

interface UndoOne {
  readonly undo: (row: HistoryRow) => void;
  /** The change that could not be taken back, and why, until the next attempt. */
  readonly refused: { readonly seq: number; readonly why: string } | undefined;
}

/** Takes one change of the list back. Not itself watched: an undo offers no undo. */
export function useUndoOne(): UndoOne {
  const t = useT();
  const language = useLanguage();
  const say = useToast();
  const client = useQueryClient();
  const [refused, setRefused] = useState<UndoOne['refused']>();
  const undo = async ({ seq }: HistoryRow) => {
    const done = await call('change.undo', { seq });
    if (!done.ok) {
      setRefused({ seq, why: conflictWords(t, language, done.error) });
      return;
    }
    setRefused(undefined);
    void bookMoved(client, done.value.seq);
    say({ text: t('change:undone', { what: labelWords(t, language, done.value.label) }) });
  };
  return { undo: (row) => void undo(row), refused };
}
