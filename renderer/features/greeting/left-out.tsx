import { Box, Link } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

interface LeftOutProps {
  readonly left: Answer<'greeting.run'>['left'];
  readonly hrefOf: (customerId: string) => string;
}

/** Whom it would suit and who is not written to, by reason: nobody is dropped in silence. */
export function LeftOut({ left, hrefOf }: LeftOutProps) {
  const t = useT();
  if (left.length === 0) return null;
  const total = left.reduce((sum, { count }) => sum + count, 0);
  return (
    <Box
      component="details"
      sx={{
        fontSize: 'var(--small)',
        color: v('ink2'),
        px: '24px',
        py: '8px',
        flex: 'none',
        maxHeight: '30%',
        overflow: 'auto',
      }}
    >
      <Box component="summary" sx={{ cursor: 'pointer', lineHeight: '24px' }}>
        {t('greetings:left')} · {t('greetings:leftCount', { count: total })}
      </Box>
      {left.map(({ why, count, customers }) => (
        <Box key={why} sx={{ py: '4px' }}>
          <b>{t(`greetings:leftWhy.${why}`)}</b> · {t('greetings:leftCount', { count })}
          <Box
            component="ul"
            aria-label={t(`greetings:leftWhy.${why}`)}
            sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: '12px' }}
          >
            {customers.map(({ id, name }, index) => (
              <li key={`${id} ${index}`}>
                <Link href={hrefOf(id)} underline="hover" sx={{ lineHeight: '24px', color: 'text.primary' }}>
                  {name}
                </Link>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
