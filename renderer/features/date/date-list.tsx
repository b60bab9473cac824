import { Box, Link } from '@mui/material';
import { useState } from 'react';
import type { DateAhead } from '../../../shared/contract/date-channels.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import { keptDate, kindWords, milestoneWords, noteWords, yearsWords } from '../../../shared/i18n/date-words.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';

interface DateListProps {
  readonly dates: readonly DateAhead[];
  readonly today: Day;
  readonly hrefOf: (customerId: string) => string;
  readonly onOpen: (one: DateAhead) => void;
  readonly onGreet: (one: DateAhead) => void;
}

const look = (active: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: '132px 20px minmax(0,1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: 'var(--row)',
    px: '10px',
    py: '6px',
    borderBottom: `1px solid ${v('rule')}`,
    ...(active ? { backgroundColor: v('tint') } : {}),
  }) as const;

function Ahead({ one, today }: { readonly one: DateAhead; readonly today: Day }) {
  const t = useT();
  const left = daysBetween(today, one.on);
  if (left === 0) return <TimeMark tone="now">{t('dates:today')}</TimeMark>;
  const near = one.what === 'day' && one.tellFrom <= today;
  return <TimeMark tone={near ? 'soon' : 'quiet'}>{t('dates:left', { count: left })}</TimeMark>;
}

type OwnDay = Extract<DateAhead, { what: 'day' }>;

function Own({ one, href }: { readonly one: OwnDay; readonly href: string }) {
  const t = useT();
  const language = useLanguage();
  const { name, company } = one.customer;
  const what = [one.person, kindWords(t, one), yearsWords(t, one.kind, one)].filter(Boolean).join(' · ');
  const remark = [keptDate(language, one), noteWords(t, one)].filter(Boolean).join(' · ');
  const milestone = milestoneWords(t, one);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'baseline', minWidth: 0 }}>
        <Link
          href={href}
          underline="hover"
          title={name}
          sx={{ ...CUT, fontWeight: 600, color: 'text.primary', lineHeight: '24px' }}
        >
          {name}
        </Link>
        {company !== undefined && (
          <Box component="span" title={company} sx={{ ...CUT, color: v('ink2'), fontSize: 'var(--small)' }}>
            {company}
          </Box>
        )}
        <Box component="span" title={what} sx={{ ...CUT, flex: 'none', maxWidth: '55%' }}>
          {what}
        </Box>
        {milestone !== '' && (
          <Box component="span" sx={{ flex: 'none', fontSize: '0.75rem', fontWeight: 600, color: v('warn') }}>
            ◇ {milestone}
          </Box>
        )}
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{remark}</Box>
    </Box>
  );
}

const keyOf = (one: DateAhead): string => `${one.what === 'day' ? one.id : one.code} ${one.on}`;

/** Days of customers and festivals, the nearest first. */
export function DateList({ dates, today, hrefOf, onOpen, onGreet }: DateListProps) {
  const t = useT();
  const language = useLanguage();
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, dates.length - 1);
  const at = dates[active];
  useShortcuts([
    { combo: 'enter', run: () => at && onOpen(at), label: t('dates:list') },
    { combo: 'g', run: () => at && onGreet(at), label: t('dates:greet') },
  ]);
  return (
    <VirtualList
      label={t('dates:list')}
      total={dates.length}
      rowAt={(index) => dates[index]}
      rowKey={keyOf}
      active={active}
      onActive={setActive}
      onOpen={onOpen}
      render={(one, state) => (
        <Box sx={look(state.active)}>
          <Box sx={{ color: v('ink2'), fontSize: 'var(--small)' }}>{sayDayWithWeekday(language, one.on, today)}</Box>
          <Box sx={{ color: v('ink3'), display: 'flex' }}>
            <Icon name={one.what === 'day' && one.kind === 'birthday' ? 'birthday' : 'calendar'} size={14} />
          </Box>
          {one.what === 'day' ? (
            <Own one={one} href={hrefOf(one.customer.id)} />
          ) : (
            <Box sx={{ fontWeight: 600 }}>{one.name[language]}</Box>
          )}
          <Ahead one={one} today={today} />
        </Box>
      )}
    />
  );
}
