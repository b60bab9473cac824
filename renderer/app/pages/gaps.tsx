import { Box } from '@mui/material';
import { useSearch } from 'wouter';
import { type GapCode, GapCodeSchema } from '../../../shared/domain/gap.ts';
import { useAsk } from '../../api/use-ask.ts';
import { GapList } from '../../features/gap/gap-list.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { GapDesk } from '../gaps/gap-desk.tsx';
import { goTo } from '../hash-location.ts';
import { gapPath } from '../places.ts';
import { Refused } from '../refused.tsx';

const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '288px minmax(0,1fr)', lg: '340px minmax(0,1fr)' },
  borderTop: `1px solid ${v('rule')}`,
} as const;

/** The question in the address, else the worthiest that is open; it stays, also once the last of its customers is filled in. */
function useQuestion() {
  const search = useSearch();
  const asked = useAsk('gap.list', {}, { keep: true });
  const wanted = GapCodeSchema.safeParse(new URLSearchParams(search).get('of')).data;
  const gaps = asked.state === 'answered' ? asked.value.gaps : [];
  const code: GapCode | undefined = wanted ?? gaps.find(({ customers }) => customers > 0)?.code;
  const open = gaps.find((gap) => gap.code === code)?.customers ?? 0;
  return { asked, gaps, code, open };
}

const choose = (to: GapCode) => goTo(gapPath(to), { replace: true });

function Right({ code, open }: { readonly code: GapCode | undefined; readonly open: number }) {
  const t = useT();
  const status = useAsk('book.status', {});
  if (code === undefined) return <EmptyState title={t('gaps:allKnown')}>{t('gaps:allKnownWhy')}</EmptyState>;
  if (status.state !== 'answered') return null;
  return <GapDesk key={code} code={code} open={open} today={status.value.today} onChoose={choose} />;
}

/** What the dossiers do not say yet: questions at the left, one customer at a time at the right. */
export function GapsPage() {
  const t = useT();
  const { asked, gaps, code, open } = useQuestion();
  return (
    <>
      <PageHead title={t('gaps:title')} sub={t('gaps:sub')} />
      <Box sx={columns}>
        <Box sx={{ overflow: 'auto', px: '14px', py: '10px', borderRight: `1px solid ${v('rule')}`, minHeight: 0 }}>
          {asked.state === 'refused' && <Refused failure={asked.failure} again={asked.again} />}
          <GapList gaps={gaps} at={code} onChoose={choose} />
        </Box>
        <Box
          role="region"
          aria-label={code === undefined ? t('gaps:list') : t(`gaps:question.${code}`)}
          tabIndex={0}
          sx={{ overflow: 'auto', px: '28px', py: '18px', minHeight: 0, '&:focus-visible': { outlineOffset: -2 } }}
        >
          {asked.state === 'answered' && <Right code={code} open={open} />}
        </Box>
      </Box>
    </>
  );
}
