import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { LogDraft } from './draft.ts';
import type { DraftProblems } from './log-ask.ts';

interface WhenLineProps {
  readonly draft: Pick<LogDraft, 'on' | 'time'>;
  readonly today: Day;
  readonly problem: DraftProblems['when'];
  readonly onChange: (when: Pick<LogDraft, 'on' | 'time'>) => void;
}

/** The day and hour of the contact: a word while it is today, fields once it is touched. */
export function WhenLine({ draft, today, problem, onChange }: WhenLineProps) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(draft.on !== today || draft.time !== '');
  if (!open) {
    return (
      <Box sx={{ ml: 'auto' }}>
        <Button variant="text" startIcon={<Icon name="clock" size={14} />} onClick={() => setOpen(true)}>
          {t('log:whenToday', { day: sayDayWithWeekday(language, today) })}
        </Button>
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '190px 110px', gap: '8px', flexBasis: '100%' }}>
      <DayField
        label={t('log:when')}
        value={draft.on}
        max={today}
        onChange={(on) => onChange({ ...draft, on })}
        error={problem === 'future' ? t('log:future') : undefined}
      />
      <TimeField
        label={t('ui:field.time')}
        value={draft.time === '' ? undefined : draft.time}
        onChange={(time) => onChange({ ...draft, time: time ?? '' })}
      />
    </Box>
  );
}
