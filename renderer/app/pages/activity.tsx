import { Box } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { HistoryList } from '../../features/change/history-list.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { customerPath } from '../places.ts';

const hrefOf = (id: string): string => `#${customerPath(id)}`;

/** Everything that was done to the book, newest first. */
export function ActivityPage() {
  const t = useT();
  const status = useAsk('book.status', {});
  const first = useAsk('change.list', { limit: 200, offset: 0 }, { keep: true });
  return (
    <>
      <PageHead
        title={t('activity:title')}
        aside={first.state === 'answered' ? t('activity:count', { count: first.value.total }) : undefined}
        sub={t('activity:sub')}
      />
      <Box
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', borderTop: `1px solid ${v('rule')}` }}
      >
        {status.state === 'answered' && <HistoryList clock={status.value} hrefOf={hrefOf} />}
      </Box>
    </>
  );
}
