import { useQueryClient } from '@tanstack/react-query';
import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { Failure } from '../../../shared/result.ts';
import { call } from '../../api/api.ts';
import { bookMoved } from '../../api/query-client.ts';

interface Told {
  readonly onUndone: (label: ChangeLabel) => void;
  readonly onRedone: (label: ChangeLabel) => void;
  readonly onRefused: (failure: Failure) => void;
}

/** Takes the newest change back, or does the one taken back again. Not itself watched: an undo offers no undo. */
export function useUndo({ onUndone, onRedone, onRefused }: Told): { undo: () => void; redo: () => void } {
  const client = useQueryClient();
  const run = async (channel: 'change.undo' | 'change.redo', told: (label: ChangeLabel) => void) => {
    const done = await call(channel, {});
    if (!done.ok) {
      onRefused(done.error);
      return;
    }
    void bookMoved(client, done.value.seq);
    told(done.value.label);
  };
  return { undo: () => void run('change.undo', onUndone), redo: () => void run('change.redo', onRedone) };
}
