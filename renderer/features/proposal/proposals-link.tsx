import { Box, Link } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { TimeMark } from '../../ui/time-mark.tsx';

/** How many proposals wait, as the way to them; nothing while there are none. */
export function ProposalsLink({ href }: { readonly href: string }) {
  const t = useT();
  const asked = useAsk('proposal.list', { limit: 1 }, { keep: true });
  const total = asked.state === 'answered' ? asked.value.total : 0;
  if (total === 0) return null;
  return (
    <Box sx={{ my: 'calc(var(--gap) * 0.5)' }}>
      <Link href={`#${href}`} underline="hover" sx={{ display: 'inline-flex', minHeight: 24, alignItems: 'center' }}>
        <TimeMark tone="warn">{t('proposal:today', { count: total })}</TimeMark>
      </Link>
    </Box>
  );
}
