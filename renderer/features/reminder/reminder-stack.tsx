import { Box, Button, Typography } from '@mui/material';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Reminder } from '../../../shared/domain/reminder.ts';
import { noticeWords } from '../../../shared/i18n/reminder-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { LIFT, v } from '../../ui/v.ts';
import type { ReminderDeeds } from './reminder-deeds.ts';
import { ReminderSlip } from './reminder-slip.tsx';

interface StackProps {
  /** The most pressing of them. */
  readonly reminders: readonly Reminder[];
  readonly total: number;
  readonly today: Day;
  readonly deeds: ReminderDeeds;
  /** Esc: back to the page. */
  readonly leave: () => void;
}

/** More than so many at once are told in one slip. */
const SINGLE_AT_MOST = 2;

const SMALL = { minHeight: 26, fontSize: '0.75rem' } as const;

const look = {
  position: 'fixed',
  right: 16,
  bottom: 'var(--foot, 16px)',
  zIndex: 1150,
  width: 'min(340px, calc(100vw - 32px))',
  maxHeight: 'min(60vh, 460px)',
  display: 'flex',
  flexDirection: 'column',
  backgroundColor: v('raised'),
  color: v('ink'),
  border: `1px solid ${v('ruleStrong')}`,
  borderRadius: '8px',
  boxShadow: LIFT,
  '&:focus': { outline: 'none' },
  '@media print': { display: 'none' },
} as const;

function Digest({ reminders, total, today }: Pick<StackProps, 'reminders' | 'total' | 'today'>) {
  const t = useT();
  const language = useLanguage();
  const { body } = noticeWords({ t, language, today }, reminders, total, 'full');
  return (
    <Box component="ul" sx={{ m: 0, px: '12px', py: '8px', listStyle: 'none', fontSize: 'var(--small)' }}>
      {body.split('\n').map((line) => (
        <Box
          component="li"
          key={line}
          title={line}
          sx={{ overflow: 'hidden', textOverflow: 'ellipsis', lineHeight: 1.6 }}
        >
          {line}
        </Box>
      ))}
    </Box>
  );
}

function Slips({ reminders, total, today, deeds }: Omit<StackProps, 'leave'>) {
  const t = useT();
  const more = total - reminders.length;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', overflow: 'auto' }}>
      {reminders.map((reminder) => (
        <ReminderSlip key={reminder.key} {...{ reminder, today, deeds }} />
      ))}
      {more > 0 && (
        <Box component="li" sx={{ px: '12px', py: '8px', fontSize: 'var(--small)', color: v('ink2') }}>
          {t('reminders:more', { count: more })}
        </Box>
      )}
    </Box>
  );
}

/** What was told and stands, in the corner of the window: a slip each, or one for all where there are many. */
export function ReminderStack({ leave, ...props }: StackProps) {
  const { reminders, total, deeds } = props;
  const t = useT();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const many = total > SINGLE_AT_MOST;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // Nothing of the page stays covered by what was opened over it.
    setOpen(false);
    leave();
  };
  if (reminders.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} onKeyDown={onKeyDown} sx={look}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', px: '12px', pt: '8px' }}>
        <Icon name="bell" size={14} />
        <Typography component="h2" id={id} variant="caption" sx={{ flex: 1, fontWeight: 600 }}>
          {many ? t('reminders:digest', { count: total }) : t('reminders:title')}
        </Typography>
      </Box>
      {many && !isOpen ? <Digest {...props} /> : <Slips {...props} />}
      {many && (
        <Box sx={{ display: 'flex', gap: '4px', px: '6px', py: '6px', borderTop: `1px solid ${v('rule')}` }}>
          <Button variant="text" sx={SMALL} onClick={deeds.today}>
            {t('reminders:today')}
          </Button>
          <Button variant="text" sx={SMALL} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'reminders:together' : 'reminders:each')}
          </Button>
          <Box sx={{ flex: 1 }} />
          <Button variant="text" sx={SMALL} onClick={() => deeds.putAway()}>
            {t('reminders:putAllAway')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
