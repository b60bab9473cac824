import { useQueryClient } from '@tanstack/react-query';
import { bookMoved } from '../api/query-client.ts';
import { call, saveText } from '../api/api.ts';
import { useT } from '../i18n/use-t.ts';
import type { Desk } from './desk.ts';

/** Renders the calendar and saves its files; the export ledger moves with it, so what was read before is old. */
export function useExportCalendar({ tell, refuse }: Pick<Desk, 'tell' | 'refuse'>): () => void {
  const t = useT();
  const client = useQueryClient();
  const run = async () => {
    const made = await call('calendar.export', {});
    if (!made.ok) {
      refuse(made.error);
      return;
    }
    void bookMoved(client);
    for (const { name, text } of made.value.files) {
      const saved = await saveText(name, text);
      if (!saved.ok) refuse(saved.error);
      if (!saved.ok || !saved.value.saved) return;
    }
    tell(t('palette:exported', { count: made.value.events }));
  };
  return () => void run();
}
