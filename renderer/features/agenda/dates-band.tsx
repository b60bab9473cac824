import { Box, Button } from '@mui/material';
import { Link } from 'wouter';
import type { DateEntry } from './occasions.ts';
import { useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import { occasionIcon, occasionWords } from './occasion-words.ts';

interface DatesBandProps {
  readonly entries: readonly DateEntry[];
  readonly hrefOf: (customerId: string) => string;
  readonly onLog: (customer: { id: string; name: string }) => void;
}

const line = {
  display: 'grid',
  gridTemplateColumns: '52px minmax(0,1fr) auto',
  columnGap: '8px',
  alignItems: 'center',
  minHeight: 'var(--cell)',
  px: '10px',
  borderBottom: `1px solid ${v('rule')}`,
} as const;

/** Birthdays and other days that fall on the day itself: somebody wants to be greeted. */
export function DatesBand({ entries, hrefOf, onLog }: DatesBandProps) {
  const t = useT();
  if (entries.length === 0) return null;
  return (
    <Band icon="birthday" title={t('today:band.dates')} count={entries.length}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.map((entry, index) => (
          <Box component="li" key={index} sx={line}>
            <Box sx={{ display: 'grid', justifyItems: 'end', color: v('ink2') }}>
              <Icon name={occasionIcon(entry)} size={15} />
            </Box>
            <Box sx={{ minWidth: 0, fontSize: 'var(--text)' }}>
              <Box
                component={Link}
                href={hrefOf(entry.customerId)}
                sx={{
                  fontWeight: 600,
                  color: v('ink'),
                  textDecoration: 'none',
                  '&:hover': { textDecoration: 'underline' },
                }}
              >
                {occasionWords(t, entry)}
              </Box>
              {entry.lunar === true && (
                <Box component="span" sx={{ ml: '8px', color: v('ink3'), fontSize: '0.75rem' }}>
                  {t('today:lunarMark')}
                </Box>
              )}
            </Box>
            <Button
              variant="text"
              sx={{ minHeight: 26, fontSize: '0.75rem' }}
              aria-label={t('log:titleFor', { name: entry.name })}
              onClick={() => onLog({ id: entry.customerId, name: entry.name })}
            >
              {t('today:do.log')}
            </Button>
          </Box>
        ))}
      </Box>
    </Band>
  );
}
