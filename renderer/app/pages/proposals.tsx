import { Box, Button } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { unreachable } from '../../../shared/result.ts';
import { type Asked, useAsk } from '../../api/use-ask.ts';
import { ProposalList } from '../../features/proposal/proposal-list.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, PLACE } from '../places.ts';
import { Refused } from '../refused.tsx';

function Inside({ asked }: { readonly asked: Asked<Answer<'proposal.list'>> }) {
  const t = useT();
  const desk = useDesk();
  switch (asked.state) {
    case 'asking':
      return null;
    case 'refused':
      return <Refused failure={asked.failure} again={asked.again} />;
    case 'answered':
      if (asked.value.total > 0)
        return (
          <ProposalList
            page={asked.value}
            hrefOf={customerPath}
            onOpen={(id) => goTo(customerPath(id))}
            onLog={desk.log}
          />
        );
      return (
        <EmptyState
          title={t('proposal:none')}
          action={
            <Button variant="outlined" onClick={() => goTo(PLACE.today)}>
              {t('proposal:back')}
            </Button>
          }
        >
          {t('proposal:noneWhy')}
        </EmptyState>
      );
    default:
      return unreachable(asked);
  }
}

/** Everything the book would change, for the rep's yes or no. */
export function ProposalsPage() {
  const t = useT();
  const asked = useAsk('proposal.list', {}, { keep: true });
  const total = asked.state === 'answered' ? asked.value.total : 0;
  return (
    <>
      <PageHead
        title={t('proposal:page')}
        aside={total === 0 ? undefined : t('proposal:count', { count: total })}
        sub={t('proposal:sub')}
      />
      <Box
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', borderTop: `1px solid ${v('rule')}` }}
      >
        <Inside asked={asked} />
      </Box>
    </>
  );
}
