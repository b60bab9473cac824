import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/api.ts';
import { bookReopened } from '../api/query-client.ts';
import { useT } from '../i18n/use-t.ts';
import { useToast } from '../ui/toast.tsx';

interface Words {
  /** It was opened, and can still only be read. */
  readonly readOnly: string;
  readonly done: string;
}

interface Reopen {
  readonly running: boolean;
  /** Opens the book again from the disk and says how it went; `onWritable` when it can be written then. */
  readonly reopen: (words: Words, onWritable?: () => void) => Promise<void>;
}

/** Opens the book again: to write where another held it, or after it was changed elsewhere. */
export function useReopen(): Reopen {
  const t = useT();
  const say = useToast();
  const client = useQueryClient();
  const [running, setRunning] = useState(false);
  const reopen: Reopen['reopen'] = async (words, onWritable) => {
    setRunning(true);
    const result = await call('book.reopen', {});
    setRunning(false);
    if (!result.ok) {
      say({ text: t(`failure:${result.error.code}`), tone: 'error' });
      return;
    }
    await bookReopened(client);
    say(result.value.readOnly ? { text: words.readOnly, tone: 'error' } : { text: words.done });
    if (!result.value.readOnly) onWritable?.();
  };
  return { running, reopen };
}
