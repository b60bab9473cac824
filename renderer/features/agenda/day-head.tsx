import { Box, Button, IconButton, Tooltip } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { addDays, type Day, daysBetween } from '../../../shared/domain/day.ts';
import { sayDayLong, sayWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { ProvisionalMark } from '../../ui/provisional-mark.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';

interface DayHeadProps {
  readonly on: Day;
  readonly today: Day;
  /** What the calendar knows of the day; absent while it is being read. */
  readonly almanac: Answer<'calendar.range'>['days'][number] | undefined;
  readonly onDay: (day: Day) => void;
  readonly onLog: () => void;
}

const stamp = {
  px: '6px',
  borderRadius: '3px',
  boxShadow: `inset 0 0 0 1px ${v('ruleStrong')}`,
  fontSize: '0.75rem',
  lineHeight: '18px',
} as const;

function WorkStamp({ almanac }: { readonly almanac: NonNullable<DayHeadProps['almanac']> }) {
  const t = useT();
  return (
    <>
      <Box component="span" sx={stamp}>
        {t(almanac.workDay ? 'today:workDay' : 'today:dayOff')}
      </Box>
      {almanac.certainty === 'unknown' && <ProvisionalMark inWords />}
    </>
  );
}

function Almanac({ almanac, on, today }: Pick<DayHeadProps, 'almanac' | 'on' | 'today'>) {
  const t = useT();
  const language = useLanguage();
  const ahead = daysBetween(today, on);
  return (
    <>
      {almanac?.lunarDate !== undefined && <span>{almanac.lunarDate[language]}</span>}
      {almanac?.festival !== undefined && <b>{almanac.festival[language]}</b>}
      {almanac !== undefined && <WorkStamp almanac={almanac} />}
      {ahead === 1 && <span>{t('today:planOfTomorrow')}</span>}
      {ahead > 1 && <span>{t('today:notToday', { count: ahead })}</span>}
    </>
  );
}

function Step({
  label,
  icon,
  off,
  onClick,
}: {
  label: string;
  icon: 'left' | 'right';
  off?: boolean;
  onClick: () => void;
}) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton aria-label={label} disabled={off ?? false} onClick={onClick}>
          <Icon name={icon} />
        </IconButton>
      </span>
    </Tooltip>
  );
}

/** The date in the serif voice, what the calendar says of it, the days beside it, and the one filled button. */
export function DayHead({ on, today, almanac, onDay, onLog }: DayHeadProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <PageHead
      title={sayDayLong(language, on, today)}
      aside={sayWeekday(language, on)}
      sub={<Almanac almanac={almanac} on={on} today={today} />}
      right={
        <>
          {on !== today && (
            <Button variant="text" onClick={() => onDay(today)}>
              {t('today:backToToday')}
            </Button>
          )}
          <Step label={t('today:dayBefore')} icon="left" off={on <= today} onClick={() => onDay(addDays(on, -1))} />
          <Step label={t('today:dayAfter')} icon="right" onClick={() => onDay(addDays(on, 1))} />
          <Button variant="contained" startIcon={<Icon name="log" size={15} />} onClick={onLog}>
            {t('today:log')}
            <KeyHint command="log" />
          </Button>
        </>
      }
    />
  );
}
