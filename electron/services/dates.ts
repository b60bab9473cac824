import { ageOn } from '../../shared/almanac/age.ts';
import { festivalNames } from '../../shared/almanac/festivals.ts';
import { milestonesOn } from '../../shared/almanac/milestone.ts';
import { type Occurrence, occurrences } from '../../shared/almanac/observance.ts';
import { zodiacOf } from '../../shared/almanac/zodiac.ts';
import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { DateAhead, YearRow } from '../../shared/contract/date-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { csvText } from '../../shared/domain/csv-cell.ts';
import { addDays, dayOf, partsOf } from '../../shared/domain/day.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { aheadCells, yearCells } from '../../shared/i18n/date-words.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { ok } from '../../shared/result.ts';
import { festivalsBetween } from '../greetings/occasion.ts';
import { whoIs } from './around.ts';
import type { Context } from './context.ts';
import { theirFestivals } from './festival-guests.ts';
import { celebratedOn } from './living-day.ts';
import { settingsOf } from './settings.ts';

const PAGE = 200;
/** Where the rep has said nothing. */
const LEAD_DAYS = 7;
const LAST_YEAR = 2099;

type Yearly = Ask<'date.years'>['day'];

function told(special: Yearly, { on, note }: Occurrence) {
  const age = ageOn(special, on);
  return {
    on,
    ...withoutUndefined({ note, full: age?.full }),
    ...(age && special.kind === 'birthday' && { nominal: age.nominal }),
    milestones: milestonesOn(special, on),
  };
}

function aheadOf(context: Context, special: Readonly<SpecialDay>, seen: Occurrence): DateAhead | undefined {
  const whose = celebratedOn(context, special);
  if (whose === undefined) return undefined;
  const { customer, person } = whose;
  const { id, kind, label, calendar, year, month, day, leap } = special;
  const lead = special.leadDays ?? settingsOf(context).leadDays ?? LEAD_DAYS;
  return {
    what: 'day',
    id,
    ...told(special, seen),
    kind,
    calendar,
    month,
    day,
    leap,
    ...withoutUndefined({ label, year, person: person?.name }),
    customer: whoIs(customer),
    tellFrom: addDays(seen.on, -lead),
  };
}

const soonest = (a: DateAhead, b: DateAhead): number => (a.on < b.on ? -1 : Number(a.on > b.on));

async function datesAhead(
  context: Context,
  { days, kinds }: Pick<Ask<'date.ahead'>, 'days' | 'kinds'>,
): Promise<DateAhead[]> {
  const from = context.world.today();
  const until = addDays(from, days - 1);
  const wants = (kind: DateAheadKind): boolean => kinds === undefined || kinds.length === 0 || kinds.includes(kind);
  const own = [...context.book.records.specialDays.values()]
    .filter(({ kind }) => wants(kind))
    .flatMap((special) => occurrences(special, from, until).map((seen) => aheadOf(context, special, seen)));
  const between = wants('festival') ? festivalsBetween(from, until, context.workDays) : [];
  const festivals = (await theirFestivals(context, between)).map(({ code, on }): DateAhead | undefined => {
    const name = festivalNames(code);
    return name && { what: 'festival', code, on, name };
  });
  return [...own, ...festivals].filter((one) => one !== undefined).sort(soonest);
}
type DateAheadKind = NonNullable<Ask<'date.ahead'>['kinds']>[number];

function yearsOf(context: Context, { day, years }: Pick<Ask<'date.years'>, 'day' | 'years'>): Answer<'date.years'> {
  const today = context.world.today();
  const until = dayOf(Math.min(LAST_YEAR, partsOf(today).year + years + 1), 12, 31);
  const rows = occurrences(day, today, until).map(
    (seen): YearRow => ({ ...told(day, seen), ...withoutUndefined({ lunarYear: seen.lunarYear }) }),
  );
  const animal = day.kind === 'birthday' ? zodiacOf(day) : undefined;
  // Kept in both months it comes twice in some years: so many years, not so many rows.
  const kept = [...new Set(rows.map(yearKey))].slice(0, years);
  return { rows: rows.filter((row) => kept.includes(yearKey(row))), ...(animal && { animal }) };
}

const yearKey = ({ lunarYear, on }: YearRow): number => lunarYear ?? partsOf(on).year;

/** When the days of customers come, and the festivals of theirs between them. */
export const dateHandlers = (
  context: Context,
): Pick<Handlers, 'date.ahead' | 'date.aheadFile' | 'date.years' | 'date.yearsFile'> => ({
  'date.ahead': async (ask) => {
    const all = await datesAhead(context, ask);
    const { offset = 0 } = ask;
    return ok({ dates: all.slice(offset, offset + PAGE), total: all.length });
  },
  'date.aheadFile': async (ask) => {
    const t = translator(ask.language);
    const name = `${t('dates:title')} ${context.world.today()}.csv`;
    return ok({ name, text: csvText(aheadCells(t, ask.language, await datesAhead(context, ask))) });
  },
  'date.years': async (ask) => ok(yearsOf(context, ask)),
  'date.yearsFile': async (ask) => {
    const t = translator(ask.language);
    return ok({ name: `${ask.title}.csv`, text: csvText(yearCells(t, ask.language, yearsOf(context, ask).rows)) });
  },
});
