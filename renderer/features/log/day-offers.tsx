import { Box, Chip } from '@mui/material';
import type { SpokenReading } from '../../../shared/almanac/spoken-days.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Key } from '../../ui/key.tsx';
import type { LogDraft } from './draft.ts';
import { isStep, type Offer, withDue, withStep } from './note-words.ts';

interface DayOffersProps {
  readonly draft: LogDraft;
  readonly today: Day;
  readonly offer: Offer;
  readonly onDraft: (draft: LogDraft) => void;
}

/** A day the words name, as the next step or the day of a promise: a quiet offer, never taken by itself. */
export function DayOffers({ draft, today, offer, onDraft }: DayOffersProps) {
  const t = useT();
  const language = useLanguage();
  const { said, isLive } = offer;
  const dayOf = ({ on, time }: SpokenReading) =>
    [sayDayWithWeekday(language, on, today), time].filter(Boolean).join(' ');
  const open = said.readings.filter((reading) => !isStep(draft, reading));
  const [first] = said.readings;
  const dueIsOpen = draft.promise.on && first !== undefined && draft.promise.dueOn !== first.on;
  if (open.length === 0 && !dueIsOpen) return null;
  return (
    <Box
      role="group"
      aria-label={t('log:offer.label', { words: said.words })}
      sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}
    >
      {open.map((reading) => (
        <Chip
          key={`${reading.on} ${reading.time ?? ''}`}
          component="button"
          type="button"
          clickable
          variant="outlined"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onDraft(withStep(draft, reading))}
          label={
            <Box component="span" sx={{ display: 'inline-flex', gap: '6px', alignItems: 'center' }}>
              {t('log:offer.step', { day: dayOf(reading) })}
              {isLive && said.readings.length === 1 && <Key>↵</Key>}
            </Box>
          }
        />
      ))}
      {dueIsOpen && (
        <Chip
          component="button"
          type="button"
          clickable
          variant="outlined"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onDraft(withDue(draft, first))}
          label={t('log:offer.due', { day: sayDayWithWeekday(language, first.on, today) })}
        />
      )}
    </Box>
  );
}
