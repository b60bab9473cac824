import { Box, Typography } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { v } from '../../ui/v.ts';
import type { GapAt } from './gap-draft.ts';

/** Who it is, and just enough to remember them by. */
export function GapCard({ at, today }: { readonly at: GapAt; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { customer, row, person } = at;
  const about = [customer.company, customer.title, row.reach?.text].filter((part) => part !== undefined && part !== '');
  const known = [customer.wanted, customer.personal, customer.note].filter((part) => part !== undefined && part !== '');
  return (
    <Box sx={{ display: 'grid', gap: '6px', mb: '18px', overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center', minWidth: 0 }}>
        <GradeMark scale={row.grade?.scale ?? 'horizon'} code={row.grade?.code} />
        <Typography component="h2" variant="title" sx={{ minWidth: 0 }}>
          {customer.name}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', fontSize: 'var(--small)', color: v('ink2') }}>
        <RelationMark relationship={row.dormant === true ? 'dormant' : row.relationship} />
        {about.map((part) => (
          <span key={part}>{part}</span>
        ))}
        <Box component="span" sx={{ color: v('ink3') }}>
          {row.lastOn === undefined ? t('dossier:neverContacted') : sayDay(language, row.lastOn, today)}
        </Box>
      </Box>
      {person !== undefined && (
        <Box sx={{ fontSize: 'var(--text)', fontWeight: 600 }}>
          {[person.name, person.title].filter((part) => part !== undefined).join(' · ')}
        </Box>
      )}
      {known.slice(0, 2).map((words) => (
        <Box key={words} sx={{ fontSize: 'var(--small)', color: v('ink2'), maxWidth: 640, textWrap: 'pretty' }}>
          {words}
        </Box>
      ))}
    </Box>
  );
}
