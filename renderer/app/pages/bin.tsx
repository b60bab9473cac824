import { Box, Button } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { BinList } from '../../features/bin/bin-list.tsx';
import { type BinPages, useBinPages } from '../../features/bin/use-bin-pages.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { PLACE } from '../places.ts';
import { Refused } from '../refused.tsx';

function Inside({ pages, status }: { readonly pages: BinPages; readonly status: Answer<'book.status'> }) {
  const t = useT();
  const { head } = pages;
  switch (head.state) {
    case 'asking':
      return null;
    case 'refused':
      return <Refused failure={head.failure} again={head.again} />;
    case 'answered':
      if (head.value.total > 0) return <BinList pages={pages} total={head.value.total} clock={status} />;
      return (
        <EmptyState
          title={t('bin:empty')}
          action={
            <Button variant="outlined" onClick={() => goTo(PLACE.customers)}>
              {t('bin:emptyBack')}
            </Button>
          }
        >
          {t('bin:emptyWhy')}
        </EmptyState>
      );
    default:
      return unreachable(head);
  }
}

/** What was deleted and can still come back. */
export function BinPage() {
  const t = useT();
  const status = useAsk('book.status', {});
  const pages = useBinPages();
  const { head } = pages;
  const count = head.state === 'answered' && head.value.total > 0 ? head.value.total : undefined;
  return (
    <>
      <PageHead
        title={t('bin:title')}
        aside={count === undefined ? undefined : t('bin:count', { count })}
        sub={t('bin:sub')}
      />
      <Box
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', borderTop: `1px solid ${v('rule')}` }}
      >
        {status.state === 'answered' && <Inside pages={pages} status={status.value} />}
      </Box>
    </>
  );
}
