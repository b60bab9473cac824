import { isMailSlot } from '../../../shared/almanac/mail-slot.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Asked, DayGround } from './asked.ts';

/** Which days one contact may fall on at all. */
export interface Eligible {
  /** A working day, or a free one where a private word is asked for; never while the clocks stand still. */
  isWorked(day: Day): boolean;
  /** The same, and a day for e-mail where it is one and no deadline presses: what is picked outside the window. */
  isGood(day: Day): boolean;
}

export function eligibleFor(
  { placing, isMail, limit }: Pick<Asked, 'placing' | 'isMail' | 'limit'>,
  { workDays, frozen }: Pick<DayGround, 'workDays' | 'frozen'>,
): Eligible {
  const isFrozen = (day: Day): boolean => frozen !== undefined && day >= frozen.from && day <= frozen.until;
  const isWorked = (day: Day): boolean => !isFrozen(day) && workDays.isWorkDay(day) === (placing === 'work');
  return {
    isWorked,
    isGood: (day) =>
      isWorked(day) && (!isMail || limit !== undefined || placing !== 'work' || isMailSlot(day, workDays)),
  };
}
