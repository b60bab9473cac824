import { Box, ButtonBase } from '@mui/material';
import type { GreetingOccasion } from '../../../shared/contract/greeting-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';

interface OccasionListProps {
  readonly occasions: readonly GreetingOccasion[];
  readonly at: string | undefined;
  readonly today: Day;
  readonly onChoose: (code: string) => void;
}

const look = (chosen: boolean) =>
  ({
    display: 'block',
    width: '100%',
    textAlign: 'left',
    px: '10px',
    py: '8px',
    borderRadius: '8px',
    fontSize: 'var(--text)',
    ...(chosen ? { backgroundColor: v('tint2'), boxShadow: `inset 3px 0 0 ${v('primary')}` } : {}),
  }) as const;

function Standing({ one, today }: { readonly one: GreetingOccasion; readonly today: Day }) {
  const t = useT();
  if (one.suited > 0 && one.sent === one.suited) return <TimeMark tone="ok">{t('greetings:sentOf', one)}</TimeMark>;
  if (today < one.from) return <TimeMark tone="quiet">{t('greetings:early')}</TimeMark>;
  return today > one.until ? (
    <TimeMark tone="late">{t('greetings:past')}</TimeMark>
  ) : (
    <TimeMark tone="now">{t('greetings:open')}</TimeMark>
  );
}

/** What is to be greeted in the weeks ahead. */
export function OccasionList({ occasions, at, today, onChoose }: OccasionListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box component="ul" aria-label={t('greetings:occasions')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {occasions.map((one) => (
        <li key={`${one.code} ${one.on}`}>
          <ButtonBase
            onClick={() => onChoose(one.code)}
            aria-current={one.code === at ? 'true' : undefined}
            sx={look(one.code === at)}
          >
            <Box component="span" sx={{ display: 'flex', gap: '8px', alignItems: 'baseline' }}>
              <Box component="span" sx={{ fontWeight: 600, flex: 1, minWidth: 0, textWrap: 'pretty' }}>
                {one.name[language]}
              </Box>
              <Box component="span" sx={{ color: v('ink2'), fontSize: 'var(--small)', flex: 'none' }}>
                {sayDay(language, one.on, today)}
              </Box>
            </Box>
            <Box component="span" sx={{ display: 'flex', gap: '8px', fontSize: '0.75rem', color: v('ink2') }}>
              <Box component="span" sx={{ flex: 1 }}>
                {one.sent > 0 ? t('greetings:sentOf', one) : t('greetings:suited', { count: one.suited })}
              </Box>
              {one.suited > 0 && <Standing one={one} today={today} />}
            </Box>
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}
