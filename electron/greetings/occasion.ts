import { CUSTOMS } from '../../shared/almanac/festival-customs.ts';
import { festivalDays } from '../../shared/almanac/festivals.ts';
import { nextWorkDay, type WorkDays } from '../../shared/almanac/work-day.ts';
import { addDays, type Day, daysBetween } from '../../shared/domain/day.ts';

/** A festival, or somebody's own day, in one year. */
export interface Occasion {
  /** A festival's code, or `day:` and the id of a special day. */
  readonly code: string;
  readonly on: Day;
}

/** Two occasions so near are one greeting. */
export const ONE_GREETING_DAYS = 3;

/** What one writes for where two fall together: one's own day first, then the greatest of the year. */
const GREAT = ['spring', 'midautumn', 'dragonboat', 'christmas', 'new-year', 'national', 'lantern', 'easter'];

function rank({ code }: Occasion): number {
  if (code.startsWith('day:')) return -1;
  const at = GREAT.indexOf(code);
  return at < 0 ? GREAT.length : at;
}

/** The greatest takes those near it along; of equals the earlier. */
const weightier = (a: Occasion, b: Occasion): number => rank(a) - rank(b) || (a.on < b.on ? -1 : Number(a.on > b.on));

export interface Greeted {
  readonly main: Occasion;
  /** Told in the same words. */
  readonly also: readonly Occasion[];
}

/** The occasions of one person as greetings: within three days of a greater one, a lesser one has none of its own. */
export function merged(occasions: readonly Occasion[]): Greeted[] {
  const left = [...occasions].sort(weightier);
  const found: Greeted[] = [];
  for (let main = left.shift(); main !== undefined; main = left.shift()) {
    const { on } = main;
    const isNear = (one: Occasion): boolean => Math.abs(daysBetween(on, one.on)) <= ONE_GREETING_DAYS;
    found.push({ main, also: left.filter(isNear) });
    left.splice(0, left.length, ...left.filter((one) => !isNear(one)));
  }
  return found.sort((a, b) => (a.main.on < b.main.on ? -1 : 1));
}

/** Every festival from one day to another that is greeted at all, in order. One goes back to work on the first day worked after Spring Festival. */
export function festivalsBetween(from: Day, until: Day, workDays: WorkDays): Occasion[] {
  const found = [...CUSTOMS.values()]
    .filter(({ wish }) => wish !== undefined)
    .flatMap(({ code }) =>
      code === 'kaigong'
        ? festivalDays('spring', addDays(from, -20), until).map((on) => ({ code, on: nextWorkDay(on, workDays) }))
        : festivalDays(code, from, until).map((on) => ({ code, on })),
    );
  return found.filter(({ on }) => on >= from && on <= until).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The days on which one writes for it. Early is bad luck to some: to them on the day itself, which is the last day too. */
export function windowOf({ code, on }: Occasion, neverEarly: boolean): { readonly from: Day; readonly until: Day } {
  const custom = CUSTOMS.get(code);
  const [first, last] = custom?.window ?? [code.startsWith('day:') ? 0 : 1, 0];
  if (neverEarly) return { from: on, until: addDays(on, custom?.after ?? 0) };
  return { from: addDays(on, -first), until: addDays(on, custom?.after ?? -last) };
}
