import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { OwnDays } from '../../../shared/domain/own-days.ts';
import { saySpan } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayMark } from '../../ui/day-mark.tsx';
import { useDayWays } from '../../ui/day-ways.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { OwnDaysDialog } from './own-days-dialog.tsx';

/** Leave, days of the company and days worked against the calendar. */
export function OwnDaysList({ own }: { readonly own: readonly OwnDays[] }) {
  const t = useT();
  const language = useLanguage();
  const { today } = useDayWays();
  const [open, setOpen] = useState<OwnDays | 'new'>();
  return (
    <Panel title={t('workDays:own')}>
      {own.length === 0 ? (
        <Empty>{t('workDays:ownEmpty')}</Empty>
      ) : (
        <RecordLines label={t('workDays:own')}>
          {own.map((days) => (
            <RecordLine
              key={days.id}
              marked
              on={
                <DayMark
                  kind={days.isOffDay ? 'off' : 'work'}
                  what={t(`workDays:ownKinds.${days.isOffDay ? 'off' : 'work'}`)}
                />
              }
              aside={saySpan(language, days.from, days.until, today)}
              onOpen={() => setOpen(days)}
            >
              {days.name === '' ? t(`workDays:ownNames.${days.isOffDay ? 'off' : 'work'}`) : days.name}
            </RecordLine>
          ))}
        </RecordLines>
      )}
      <Box sx={{ mt: '8px' }}>
        <Button variant="outlined" startIcon={<Icon name="add" size={15} />} onClick={() => setOpen('new')}>
          {t('workDays:ownAdd')}
        </Button>
      </Box>
      {open !== undefined && (
        <OwnDaysDialog days={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </Panel>
  );
}
