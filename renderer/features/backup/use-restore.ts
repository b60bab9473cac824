import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import type { Failure } from '../../../shared/result.ts';
import { call } from '../../api/api.ts';
import { bookReopened } from '../../api/query-client.ts';
import { type Clock, momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useToast } from '../../ui/toast.tsx';

/** Restores a backup and says where the state before it lies. `run` resolves to true when it is done. */
export function useRestore({ id, place, savedAt }: Backup, clock: Clock) {
  const t = useT();
  const language = useLanguage();
  const say = useToast();
  const client = useQueryClient();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const run = async (): Promise<boolean> => {
    setRunning(true);
    setFailure(undefined);
    const result = await call('backup.restore', { id, place });
    setRunning(false);
    if (!result.ok) {
      setFailure(result.error);
      return false;
    }
    // Said also when the page under it has begun anew by now.
    const when = momentWords(t, language, clock, savedAt);
    say({ text: t('backups:confirm.done', { when, file: result.value.saved.id }) });
    await bookReopened(client);
    return true;
  };
  return { running, failure, run };
}
