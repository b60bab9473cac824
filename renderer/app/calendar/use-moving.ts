import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useChange } from '../../api/use-change.ts';
import { dropOf, type Placing, stayingOf } from '../../features/calendar/drop-of.ts';
import type { Moving } from '../../features/calendar/move-dialog.tsx';
import { movedAppointment } from '../../features/calendar/moved-appointment.ts';
import type { Placed } from '../../features/calendar/placed.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useDesk } from '../desk.ts';

type Spot = Pick<Placing, 'to' | 'time'>;

/** The move itself: what was agreed is written anew, what is due goes by its rule. Each is one change, and one undo. */
function useMove(zone: string): (placed: Placed, spot: Spot) => Promise<void> {
  const t = useT();
  const language = useLanguage();
  const desk = useDesk();
  const agreed = useChange('appointment.save');
  const due = useChange('followUp.move');
  const moveDue = async ({ entry }: Placed, { to, time = entry.time }: Spot) => {
    const { customerId, key } = entry;
    if (customerId === undefined || key === undefined) return;
    const hour = time === undefined || entry.kind === 'promise' ? {} : { time };
    const done = await due.run({ customerId, key, to, ...hour });
    if (!done.ok) desk.refuse(done.error);
    if (!done.ok || done.value.on === to) return;
    const { on } = done.value;
    const words = { on: sayDayWithWeekday(language, on), to: sayDayWithWeekday(language, to) };
    desk.tell(t('calendarPage:move.landed', words));
  };
  return async (placed, spot) => {
    const { appointment } = placed.entry;
    if (appointment === undefined) return moveDue(placed, spot);
    const done = await agreed.run(movedAppointment(appointment, { from: placed.on, ...spot }, zone));
    if (!done.ok) desk.refuse(done.error);
  };
}

/** Moving by mouse and by key: what may go goes, what lies outside its window is asked about, what stays says why. */
export function useMoving(today: Day, zone: string) {
  const t = useT();
  const desk = useDesk();
  const move = useMove(zone);
  const [moving, setMoving] = useState<Moving>();
  const drop = (placed: Placed, spot: Spot) => {
    const verdict = dropOf(placed.entry, { from: placed.on, ...spot }, today);
    if (verdict.to === 'stay') desk.tell(t(`calendarPage:move.stay.${verdict.why}`));
    if (verdict.to === 'go') void move(placed, spot);
    if (verdict.to === 'ask') setMoving({ candidates: [placed], ...spot });
  };
  /** M: the entry the keys stand on, or those of the day. */
  const ask = (chosen: Placed | undefined, ofDay: readonly Placed[]) => {
    const staying = chosen && stayingOf(chosen.entry);
    if (staying !== undefined) {
      desk.tell(t(`calendarPage:move.stay.${staying}`));
      return;
    }
    const [first, ...rest] =
      chosen === undefined ? ofDay.filter(({ entry }) => stayingOf(entry) === undefined) : [chosen];
    if (first === undefined) desk.tell(t('calendarPage:move.nothing'));
    else setMoving({ candidates: [first, ...rest] });
  };
  return {
    moving,
    drop,
    ask,
    close: () => setMoving(undefined),
    move: (placed: Placed, to: Day, time: string | undefined) => {
      setMoving(undefined);
      void move(placed, { to, ...(time !== placed.entry.time && { time }) });
    },
  };
}
