import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { SpecialDayView } from '../../../shared/contract/customer-view.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { SpecialDayDialog } from './special-day-dialog.tsx';
import { keptDate } from '../../../shared/i18n/date-words.ts';
import { ageWords, dayName } from './special-day-words.ts';

/** A day this near is worth a darker mark. */
const NEAR_DAYS = 14;

interface SpecialDaysPanelProps {
  readonly customerId: string;
  readonly kind: 'person' | 'organization';
  readonly days: readonly SpecialDayView[];
  readonly people: readonly Person[];
  readonly today: Day;
}

interface LineProps {
  readonly day: SpecialDayView;
  readonly whose: string | undefined;
  readonly today: Day;
  readonly onOpen: () => void;
}

function Ahead({ on, today }: { readonly on: Day; readonly today: Day }) {
  const t = useT();
  const left = daysBetween(today, on);
  if (left === 0) return <TimeMark tone="now">{t('records:days.today')}</TimeMark>;
  return <TimeMark tone={left <= NEAR_DAYS ? 'soon' : 'quiet'}>{t('records:days.left', { count: left })}</TimeMark>;
}

function Line({ day, whose, today, onOpen }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const age = ageWords(t, day);
  const title = [whose, dayName(t, day), age].filter((part) => part !== undefined).join(' · ');
  return (
    <RecordLine
      on={day.nextOn === undefined ? '–' : sayDay(language, day.nextOn)}
      sub={keptDate(language, day)}
      aside={day.nextOn !== undefined && <Ahead on={day.nextOn} today={today} />}
      onOpen={onOpen}
    >
      {title}
    </RecordLine>
  );
}

const soonest = (a: SpecialDayView, b: SpecialDayView): number => ((a.nextOn ?? '9') < (b.nextOn ?? '9') ? -1 : 1);

/** Birthdays and anniversaries, the next one first. */
export function SpecialDaysPanel({ customerId, kind, days, people, today }: SpecialDaysPanelProps) {
  const t = useT();
  const [open, setOpen] = useState<SpecialDay | 'new'>();
  const nameOf = (id: string | undefined) => people.find((person) => person.id === id)?.name;
  const bare = ({ nextOn: _nextOn, age: _age, ...day }: SpecialDayView): SpecialDay => day;
  return (
    <Panel
      title={t('records:days.title')}
      right={
        <Tooltip title={t('records:days.add')}>
          <IconButton aria-label={t('records:days.add')} onClick={() => setOpen('new')}>
            <Icon name="add" size={14} />
          </IconButton>
        </Tooltip>
      }
    >
      {days.length === 0 && <Empty>{t('records:days.empty')}</Empty>}
      {days.length > 0 && (
        <RecordLines label={t('records:days.title')}>
          {[...days].sort(soonest).map((day) => (
            <Line key={day.id} day={day} whose={nameOf(day.personId)} today={today} onOpen={() => setOpen(bare(day))} />
          ))}
        </RecordLines>
      )}
      {open !== undefined && (
        <SpecialDayDialog
          customerId={customerId}
          people={people}
          day={open === 'new' ? undefined : open}
          firstKind={kind === 'person' ? 'birthday' : 'founding'}
          today={today}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}
