import { Box, Button, IconButton } from '@mui/material';
import { SNOOZES } from '../../../shared/domain/reminder.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Reminder } from '../../../shared/domain/reminder.ts';
import { reminderWords } from '../../../shared/i18n/reminder-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { CUT, v } from '../../ui/v.ts';
import { doneWord, type ReminderDeeds } from './reminder-deeds.ts';

const REMINDER_ICONS: Readonly<Record<Reminder['kind'], IconName>> = {
  'follow-up': 'bell',
  'next-step': 'byHand',
  promise: 'promise',
  unreturned: 'incoming',
  reward: 'referral',
  'quote-ending': 'quote',
  appointment: 'clock',
  birthday: 'birthday',
  'special-day': 'star',
  festival: 'greeting',
  gift: 'gift',
};

const SMALL = { minHeight: 26, fontSize: '0.75rem' } as const;

interface SlipProps {
  readonly reminder: Reminder;
  readonly today: Day;
  readonly deeds: ReminderDeeds;
}

function Deeds({ reminder, deeds, title }: Omit<SlipProps, 'today'> & { readonly title: string }) {
  const t = useT();
  const deed = t(`reminders:${doneWord(reminder)}`);
  const later = t('reminders:snoozeOf', { what: title });
  const snoozes = SNOOZES.map((span) => ({
    label: t(`reminders:snoozes.${span}`),
    run: () => deeds.snooze(reminder, span),
  }));
  return (
    <Box sx={{ display: 'flex', gap: '4px', pl: '20px', mt: '2px' }}>
      <Button
        variant="text"
        sx={SMALL}
        aria-label={t('reminders:doneOf', { deed, what: title })}
        onClick={() => deeds.done(reminder)}
      >
        {deed}
      </Button>
      <MenuButton words={t('reminders:snooze')} label={later} title={later} choices={snoozes} sx={SMALL} />
      <Button
        variant="text"
        sx={SMALL}
        aria-label={t('reminders:openOf', { what: title })}
        onClick={() => deeds.open(reminder)}
      >
        {t('reminders:open')}
      </Button>
    </Box>
  );
}

/** One reminder and what can be done about it. */
export function ReminderSlip({ reminder, today, deeds }: SlipProps) {
  const t = useT();
  const language = useLanguage();
  const { title, body } = reminderWords({ t, language, today }, reminder);
  return (
    <Box
      component="li"
      sx={{ px: '12px', py: '8px', '& + &': { borderTop: `1px solid ${v('rule')}` }, fontSize: 'var(--small)' }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '16px minmax(0,1fr) 24px', columnGap: '8px' }}>
        <Box sx={{ display: 'flex', pt: '3px', color: v('ink2') }}>
          <Icon name={REMINDER_ICONS[reminder.kind]} size={14} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Box title={title} sx={{ ...CUT, fontWeight: 600 }}>
            {title}
          </Box>
          <Box title={body} sx={{ ...CUT, color: v('ink2') }}>
            {body}
          </Box>
        </Box>
        <IconButton
          size="small"
          aria-label={t('reminders:putAway', { what: title })}
          onClick={() => deeds.putAway(reminder)}
          sx={{ width: 24, height: 24, p: 0 }}
        >
          <Icon name="close" size={13} />
        </IconButton>
      </Box>
      <Deeds {...{ reminder, deeds, title }} />
    </Box>
  );
}
