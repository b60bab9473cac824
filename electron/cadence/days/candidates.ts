import { isMailSlot } from '../../../shared/almanac/mail-slot.ts';
import type { Shift } from '../../../shared/domain/agenda.ts';
import { addDays, type Day, maxDay, minDay } from '../../../shared/domain/day.ts';
import type { Asked, DayGround, Named } from './asked.ts';
import { type Eligible, eligibleFor } from './eligible.ts';
import { dayOutside, lastDayUpTo, nextAllowed } from './outside.ts';

/** The days on which one contact may be planned. */
export interface Candidates {
  /** The one to take first comes first; at least one. */
  readonly days: readonly [Day, ...Day[]];
  /** The last day on which it is not late: the end of the window, or the day it was moved to behind it. */
  readonly lastDay: Day;
  /** The day it would have had at first, if nobody had stood in the way: it stays the same while days pass. */
  readonly origin: Day;
  /** How the first of the days came about. */
  readonly shifts: readonly Shift[];
  /** Nobody else's work moves it: it is late, a greeting, at its deadline, or on the day the rep named. */
  readonly isFixed: boolean;
}

const isNonEmpty = (days: readonly Day[]): days is readonly [Day, ...Day[]] => days.length > 0;

class Path {
  readonly shifts: Shift[] = [];
  #at: Day;

  constructor(from: Day) {
    this.#at = from;
  }

  to(day: Day, cause: Shift['cause'], what?: string): void {
    if (day !== this.#at) this.set(day, cause, what);
  }

  /** Says the cause even of a day that stays: a broken restraint is told in any case. */
  set(day: Day, cause: Shift['cause'], what?: string): void {
    this.shifts.push({ from: this.#at, to: day, cause, ...(what === undefined ? {} : { what }) });
    this.#at = day;
  }
}

/** A greeting falls on its day, whatever day that is, and stays open to the end of its window. */
function greeting({ window }: Asked, today: Day): Candidates {
  const on = maxDay(window.from, minDay(today, window.until));
  return { days: [on], lastDay: window.until, origin: on, shifts: [], isFixed: true };
}

/** The day of a promise, else the last day up to an occasion, where one is among the days. */
function preferred(
  days: readonly Day[],
  { occasions }: Asked,
  { promised }: DayGround,
): { readonly day: Day; readonly cause: 'with-promise' | 'occasion'; readonly what: string | undefined } | undefined {
  const promise = promised.find(({ on }) => days.includes(on));
  if (promise !== undefined) return { day: promise.on, cause: 'with-promise', what: promise.what };
  for (const { on, what } of occasions) {
    const day = days.findLast((each) => each <= on);
    if (day !== undefined) return { day, cause: 'occasion', what };
  }
  return undefined;
}

const isPromised = (promised: readonly Named[], day: Day): boolean => promised.some(({ on }) => on === day);

/**
 * Nothing in the window is allowed: the first day after it that is, or the deadline, which passes restraint.
 *
 * Counted from the window and the newest attempt, never from today: who is not contacted on that day is late from then on.
 */
function restrained(asked: Asked, ground: DayGround, path: Path, eligible: Eligible): Candidates {
  const { limit, window } = asked;
  const { restraint, today, workDays } = ground;
  const allowed = nextAllowed(maxDay(window.until, restraint.newest ?? window.until), eligible, restraint);
  if (limit !== undefined && window.from <= limit && allowed > limit) {
    const floor = today <= limit ? today : window.from;
    const last = lastDayUpTo(limit, floor, (day) => workDays.isWorkDay(day)) ?? limit;
    path.set(last, 'deadline');
    return { days: [last], lastDay: limit, origin: last, shifts: path.shifts, isFixed: true };
  }
  path.to(allowed, 'restraint');
  return { days: [allowed], lastDay: allowed, origin: allowed, shifts: path.shifts, isFixed: allowed < today };
}

/** A call every quarter may fall on any of sixty days: it looks at the first four weeks of them. */
const LOOKED_AT = 20;

/** The first days from `from` to `until` that will do. */
function firstDays(from: Day, until: Day, will: (day: Day) => boolean): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until && days.length < LOOKED_AT; day = addDays(day, 1)) if (will(day)) days.push(day);
  return days;
}

/** True when restraint has left no day of the window, nor of what remained of it after the newest attempt. */
function isUsedUp(
  { window }: Asked,
  { restraint }: DayGround,
  eligible: Eligible,
  isAllowed: (day: Day) => boolean,
): boolean {
  const { newest } = restraint;
  if (newest === undefined) return false;
  return (
    firstDays(maxDay(newest, window.from), window.until, (day) => eligible.isWorked(day) && isAllowed(day)).length === 0
  );
}

interface Open {
  readonly days: readonly [Day, ...Day[]];
  readonly shifts: readonly Shift[];
}

/** Worked days of the window in the order in which they are tried; undefined when restraint allows none of them. */
function openOf(asked: Asked, ground: DayGround, worked: readonly Day[], path: Path): Open | undefined {
  const { restraint, promised, workDays } = ground;
  const isAllowed = (day: Day): boolean => restraint.allows(day) || isPromised(promised, day);
  const [first] = worked;
  if (first === undefined) return undefined;
  path.to(first, asked.placing === 'weekend' ? 'weekend' : 'day-off');
  const mail = asked.isMail ? worked.filter((day) => isMailSlot(day, workDays)) : worked;
  if (isNonEmpty(mail)) path.to(mail[0], 'mail-day');
  const allowed = mail.filter(isAllowed);
  const open = allowed.length > 0 ? allowed : worked.filter(isAllowed);
  if (!isNonEmpty(open)) return undefined;
  path.to(open[0], 'restraint');
  if (open[0] === asked.named) return { days: [open[0]], shifts: path.shifts };
  const better = preferred(open, asked, ground);
  if (better === undefined) return { days: open, shifts: path.shifts };
  path.to(better.day, better.cause, better.what);
  return { days: [better.day, ...open.filter((day) => day !== better.day)], shifts: path.shifts };
}

/**
 * Days of the window that are left.
 *
 * As long as its first day lies ahead, it is told from the beginning of the window: the answer is the same every morning, and so is a
 * calendar file. Once that day has passed undone, it goes on from today.
 */
function inWindow(asked: Asked, ground: DayGround, left: readonly Day[], eligible: Eligible): Candidates {
  const { window } = asked;
  const { today } = ground;
  const lastDay = window.until;
  const path = new Path(window.from);
  const all = firstDays(window.from, window.until, (day) => eligible.isWorked(day));
  const whole = openOf(asked, ground, all, path);
  if (whole === undefined) return restrained(asked, ground, path, eligible);
  const [origin] = whole.days;
  if (whole.days.every((day) => day >= today)) return { ...whole, lastDay, origin, isFixed: origin === asked.named };
  const rest = openOf(asked, ground, left, new Path(left[0] ?? today));
  if (rest === undefined) return restrained(asked, ground, path, eligible);
  return { ...rest, lastDay, origin, isFixed: false };
}

/** An attempt after its window does not make a late row less late: it only keeps it away until restraint allows the next one. */
function lateNow(ground: DayGround, late: Candidates, eligible: Eligible): Candidates {
  const { restraint, today } = ground;
  const allowed = nextAllowed(restraint.newest ?? late.lastDay, eligible, restraint);
  if (allowed <= today) return late;
  return { ...late, days: [allowed], shifts: [{ from: today, to: allowed, cause: 'restraint' }] };
}

/** The days of the window have passed: it keeps the last of them, and is late; unless an attempt stands in the way. */
function passed(asked: Asked, ground: DayGround, last: Day, eligible: Eligible): Candidates {
  const { window } = asked;
  const { newest } = ground.restraint;
  const late: Candidates = { days: [last], lastDay: window.until, origin: last, shifts: [], isFixed: true };
  if (newest !== undefined && newest > window.until) return lateNow(ground, late, eligible);
  const isAllowed = (day: Day): boolean => ground.restraint.allows(day);
  return isUsedUp(asked, ground, eligible, isAllowed)
    ? restrained(asked, ground, new Path(window.from), eligible)
    : late;
}

/** No day of the window will do: the last one before a long break, else the next one after. */
function outside(asked: Asked, ground: DayGround, eligible: Eligible): Candidates {
  const { window, limit } = asked;
  const { today, restraint } = ground;
  const path = new Path(window.from);
  const { day, cause } = dayOutside(asked, ground, eligible);
  if (limit !== undefined && day > limit) {
    const last = lastDayUpTo(limit, maxDay(today, window.from), (each) => ground.workDays.isWorkDay(each)) ?? limit;
    path.to(last, 'deadline');
    return { days: [last], lastDay: limit, origin: last, shifts: path.shifts, isFixed: true };
  }
  path.to(day, cause);
  const lastDay = maxDay(window.until, day);
  const isTried = restraint.newest !== undefined && restraint.newest >= day;
  if (isTried || !restraint.allows(day)) return restrained(asked, ground, path, eligible);
  return { days: [day], lastDay, origin: day, shifts: path.shifts, isFixed: day < today };
}

/**
 * The days for one contact, by the calendar and by restraint alone; how full they are is not asked here.
 *
 * A working day of the window; none inside: the next one, and before three or more days off the last one before. E-mail from Tuesday
 * to Thursday where the window has such a day. Never a second attempt on a day, nor a fourth in seven; a deadline passes that.
 */
export function candidatesFor(asked: Asked, ground: DayGround): Candidates {
  const { window, placing } = asked;
  const { today, restraint } = ground;
  if (placing === 'day') return greeting(asked, today);
  const eligible = eligibleFor(asked, ground);
  const left = firstDays(maxDay(window.from, today), window.until, (day) => eligible.isWorked(day));
  if (isNonEmpty(left)) {
    const usedUp = isUsedUp(
      asked,
      ground,
      eligible,
      (day) => restraint.allows(day) || isPromised(ground.promised, day),
    );
    return usedUp
      ? restrained(asked, ground, new Path(window.from), eligible)
      : inWindow(asked, ground, left, eligible);
  }
  const last = lastDayUpTo(window.until, window.from, (day) => eligible.isWorked(day));
  return last === undefined ? outside(asked, ground, eligible) : passed(asked, ground, last, eligible);
}
