import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { sayDay, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { anchorOf, type RowMenuProps } from './row-menu.ts';
import { isBeyond, snoozeChoices } from './snooze-days.ts';
import type { RowDeeds } from './row-deeds.ts';

interface SnoozeMenuProps extends RowMenuProps {
  readonly onSnooze: RowDeeds['snooze'];
}

function Beyond({ windowUntil }: { readonly windowUntil: Day }) {
  const t = useT();
  const language = useLanguage();
  return <TimeMark tone="warn">{t('today:snooze.beyond', { day: sayDay(language, windowUntil) })}</TimeMark>;
}

function PickDay({ row, today, onClose, onSnooze }: Omit<SnoozeMenuProps, 'open' | 'anchorId'>) {
  const t = useT();
  const [until, setUntil] = useState<Day | undefined>(addDays(today, 2));
  const [time, setTime] = useState<string>();
  const wrong = until !== undefined && until <= today ? t('today:snooze.pastDay') : undefined;
  const submit = () => {
    if (until === undefined || wrong !== undefined) return;
    onSnooze(row, until, time);
    onClose();
  };
  const go = (
    <Button variant="contained" type="submit">
      {t('today:snooze.go')}
    </Button>
  );
  return (
    <DialogFrame open onClose={onClose} title={t('today:snooze.title')} width={420} onSubmit={submit} actions={go}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 110px', gap: '8px' }}>
        <DayField label={t('ui:field.day')} value={until} onChange={setUntil} min={addDays(today, 1)} error={wrong} />
        <TimeField label={t('ui:field.time')} value={time} onChange={setTime} />
      </Box>
      <Box sx={{ minHeight: 20 }}>
        {until !== undefined && isBeyond(until, row.window.until) && <Beyond windowUntil={row.window.until} />}
      </Box>
    </DialogFrame>
  );
}

/** Puts a follow-up off; each choice shows its day and says when it lies beyond the window. */
export function SnoozeMenu({ row, today, open, anchorId, onClose, onSnooze }: SnoozeMenuProps) {
  const t = useT();
  const language = useLanguage();
  const [picking, setPicking] = useState(false);
  const pick = () => {
    onClose();
    setPicking(true);
  };
  return (
    <>
      <Menu
        open={open}
        onClose={onClose}
        anchorEl={anchorOf(anchorId)}
        slotProps={{ list: { 'aria-label': t('today:snooze.title') } }}
      >
        {snoozeChoices(today, row.window.until).map(({ code, until, time, beyond }) => (
          <MenuItem
            key={code}
            onClick={() => {
              onSnooze(row, until, time);
              onClose();
            }}
            sx={{ gap: '12px' }}
          >
            <span>{t(`today:snooze.${code}`)}</span>
            <Box component="span" sx={{ flex: 1, color: v('ink2'), fontSize: 'var(--small)' }}>
              {sayDayWithWeekday(language, until, today)} {time}
            </Box>
            {beyond && <Beyond windowUntil={row.window.until} />}
          </MenuItem>
        ))}
        <MenuItem onClick={pick}>{t('today:snooze.pick')}…</MenuItem>
      </Menu>
      {picking && <PickDay row={row} today={today} onClose={() => setPicking(false)} onSnooze={onSnooze} />}
    </>
  );
}
