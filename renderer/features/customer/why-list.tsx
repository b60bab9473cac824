import { Box } from '@mui/material';
import type { Reason } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { whyLines } from '../../../shared/i18n/why.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

interface WhyListProps {
  readonly reasons: readonly Reason[];
  readonly today: Day;
}

/** Why that day, line by line; of further reasons only their rule, since they share the day. */
export function WhyList({ reasons, today }: WhyListProps) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  if (asked.state !== 'answered' || reasons.length === 0) return null;
  const linesOf = (reason: Reason): string[] => {
    const rule = asked.value.cadences.find(({ id }) => id === reason.cadence);
    return whyLines(reason, rule, language, today);
  };
  const [first, ...others] = reasons.map(linesOf);
  const also = others.flatMap(([what]) => (what === undefined ? [] : t('dossier:next.also', { what })));
  return (
    <Box
      sx={{
        mt: '8px',
        pt: '8px',
        borderTop: `1px dashed ${v('ruleStrong')}`,
        fontSize: '0.75rem',
        color: v('ink2'),
        display: 'grid',
        gap: '2px',
        textWrap: 'pretty',
      }}
    >
      <Box sx={{ fontWeight: 600 }}>{t('dossier:next.why')}</Box>
      {[...(first ?? []), ...also].map((line) => (
        <Box key={line}>{line}</Box>
      ))}
    </Box>
  );
}
