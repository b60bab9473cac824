import { Box, IconButton, OutlinedInput, Popover } from '@mui/material';
import { type KeyboardEvent, lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { asDay, type Day } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { sayDayLong, sayDayWithWeekday } from '../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useDayWays } from './day-ways.ts';
import { CALENDAR_SIZE } from './calendar-size.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { dayAfterKey, readDay } from './read-day.ts';
import { ShortcutLayer } from './shortcuts.tsx';

// Half the fields are never opened, and the calendar is the heaviest piece of a form.
const DayCalendar = lazy(async () => ({ default: (await import('./day-calendar.tsx')).DayCalendar }));

interface DayFieldProps extends FieldWords {
  readonly value: Day | undefined;
  /** Undefined while emptied, half written or not a day. */
  readonly onChange: (value: Day | undefined) => void;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
  /** For dates far off: always with the year, never with the weekday. */
  readonly withYear?: boolean;
  readonly autoFocus?: boolean;
}

// no day stands in the year 1, so that every year is written out
const NEVER = asDay('0001-01-01');

const spell = (language: Language, day: Day, today: Day, withYear: boolean): string =>
  withYear ? sayDayLong(language, day, NEVER) : sayDayWithWeekday(language, day, today);

/** What is being written, and what it means so far. */
function useDayDraft({ value, onChange, min, max, withYear = false }: DayFieldProps) {
  const language = useLanguage();
  const { today } = useDayWays();
  const [draft, setDraft] = useState<string | undefined>();
  const [wrong, setWrong] = useState(false);
  const [before, setBefore] = useState<Day | undefined>();
  const read = (text: string) => readDay(text, { today, near: value, min, max });
  const isUnread = () => draft !== undefined && draft.trim() !== '' && read(draft) === undefined;
  const text = draft ?? (value === undefined ? '' : spell(language, value, today, withYear));
  return {
    text,
    wrong,
    write: (now: string) => {
      if (draft === undefined) setBefore(value);
      setDraft(now);
      setWrong(false);
      onChange(now.trim() === '' ? undefined : read(now));
    },
    /** Esc: what is no day yet is not kept, the day before it is. */
    escape: () => {
      if (isUnread()) onChange(before);
    },
    leave: () => {
      setWrong(isUnread());
      if (!isUnread()) setDraft(undefined);
    },
    pick: (day: Day) => {
      setDraft(undefined);
      setWrong(false);
      onChange(day);
    },
  };
}

type Draft = ReturnType<typeof useDayDraft>;

interface CalendarButtonProps {
  readonly field: DayFieldProps;
  readonly draft: Draft;
  readonly edge: RefObject<HTMLElement | null>;
}

function CalendarButton({ field, draft, edge }: CalendarButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const pick = (day: Day) => {
    draft.pick(day);
    setOpen(false);
  };
  return (
    <>
      <IconButton
        aria-label={t('ui:field.chooseDay')}
        aria-haspopup="dialog"
        disabled={field.disabled ?? false}
        onClick={() => setOpen(true)}
      >
        <Icon name="calendar" size={15} />
      </IconButton>
      <Popover
        open={open}
        anchorEl={() => edge.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': field.label } }}
      >
        <ShortcutLayer open={open}>
          <Suspense fallback={<Box sx={CALENDAR_SIZE} />}>
            <DayCalendar value={field.value} min={field.min} max={field.max} onPick={pick} />
          </Suspense>
        </ShortcutLayer>
      </Popover>
    </>
  );
}

/**
 * A day, written any usual way or picked from a calendar; arrow keys move it by a day.
 *
 * A plain field instead of MUI X's own, whose sections write `innerHTML` and so fall to the page's Trusted Types.
 */
export function DayField(props: DayFieldProps) {
  const { label, error, hint, required, disabled, value, autoFocus = false } = props;
  const t = useT();
  const draft = useDayDraft(props);
  const edge = useRef<HTMLDivElement>(null);
  const said = draft.wrong ? t('ui:field.dayWrong') : error;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') draft.escape();
    const moved = value === undefined ? undefined : dayAfterKey(event.key, value);
    if (moved === undefined) return;
    event.preventDefault();
    draft.pick(moved);
  };
  return (
    <FieldFrame label={label} error={said} hint={hint} required={required} disabled={disabled}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          ref={edge}
          fullWidth
          size="small"
          autoFocus={autoFocus}
          value={draft.text}
          error={said !== undefined}
          disabled={disabled ?? false}
          required={required ?? false}
          onChange={(event) => draft.write(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={draft.leave}
          onKeyDown={onKeyDown}
          endAdornment={<CalendarButton field={props} draft={draft} edge={edge} />}
          slotProps={{ input: { 'aria-describedby': describedBy, autoComplete: 'off' } }}
          sx={{ pr: '2px' }}
        />
      )}
    </FieldFrame>
  );
}
