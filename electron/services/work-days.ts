import { HOME } from '../../shared/almanac/work-calendars.ts';
import { type WorkYear, type WorkYearRecord, WorkYearSchema } from '../../shared/almanac/work-year.ts';
import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ArrangedYear, ArrangementWarning } from '../../shared/contract/work-day-channels.ts';
import { daysBetween, partsOf } from '../../shared/domain/day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readArrangement } from '../exchange/working-days/read-arrangement.ts';
import { commit, type Context, del, fresh, put } from './context.ts';

type Pasted = Ask<'workDays.preview'>;
type Status = Answer<'workDays.status'>;

interface Read {
  readonly years: readonly WorkYear[];
  readonly warnings: readonly ArrangementWarning[];
}

/** The notice for a year appears in November, in time for whoever plans January. */
const NOTICE_MONTH = 11;
const LONGEST_OWN_DAYS = 366;
const WARNINGS_TOLD = 100;

/** Held against the week and the law of mainland China, which say nothing of another country. */
const HOME_WARNINGS: ReadonlySet<ArrangementWarning['warning']> = new Set(['make-up-on-weekday', 'law-day-missing']);

const countryOf = ({ country = HOME }: { readonly country?: string | undefined }): string => country;

const importedOf = ({ book }: Pick<Context, 'book'>, ask: Pick<WorkYearRecord, 'year' | 'country'>) =>
  [...book.records.workYears.values()].filter(
    (record) => record.year === ask.year && countryOf(record) === countryOf(ask),
  );

function counted({ year, notice, published, days }: WorkYear) {
  const off = days.filter(({ isOffDay }) => isOffDay).length;
  return { year, ...withoutUndefined({ notice, published }), off, worked: days.length - off };
}

function yearsOf({ book, shippedYears }: Pick<Context, 'book' | 'shippedYears'>): ArrangedYear[] {
  const key = (year: { year: number; country?: string | undefined }) => `${countryOf(year)}/${year.year}`;
  const years = new Map<string, ArrangedYear>();
  for (const year of shippedYears) years.set(key(year), { ...counted(year), source: 'shipped' });
  for (const year of book.records.workYears.values()) {
    const country = countryOf(year) === HOME ? {} : { country: countryOf(year) };
    years.set(key(year), { ...counted(year), ...country, source: 'imported' });
  }
  const order = ({ country = '', year }: ArrangedYear) => `${country}/${year}`;
  return [...years.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function statusOf(context: Context): Status {
  const years = yearsOf(context);
  const { year, month } = partsOf(context.world.today());
  const arranged = new Set(years.flatMap((each) => (each.country === undefined ? [each.year] : [])));
  const wanted = month >= NOTICE_MONTH ? [year, year + 1] : [year];
  const own = [...context.book.records.ownDays.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { years, missing: wanted.filter((each) => !arranged.has(each)), own };
}

/** What a text says, whatever is wrong with it under one code: the rep pastes another text, or a better file. */
function readPasted({ text, year, country = HOME }: Pasted): Result<Read> {
  const read = readArrangement(text, year);
  if (!read.ok) return fail('arrangement-unreadable', { ...read.error.detail });
  const years: WorkYear[] = [];
  for (const { off: _off, makeUp: _makeUp, ...found } of read.value.years) {
    const checked = WorkYearSchema.safeParse(found);
    if (!checked.success) return fail('arrangement-unreadable', { holds: 'no-arrangement' });
    years.push(checked.data);
  }
  if (years.length === 0) return fail('arrangement-unreadable', { holds: 'no-days' });
  const told = read.value.warnings.filter(({ warning }) => country === HOME || !HOME_WARNINGS.has(warning));
  return ok({ years, warnings: told });
}

function preview(context: Context, ask: Pasted): Result<Answer<'workDays.preview'>> {
  const read = readPasted(ask);
  if (!read.ok) return read;
  const known = yearsOf(context);
  const years = read.value.years.map((year) => {
    const there = known.find((each) => each.year === year.year && countryOf(each) === countryOf(ask));
    return { ...counted(year), ...withoutUndefined({ replaces: there?.source }) };
  });
  return ok({ years, warnings: read.value.warnings.slice(0, WARNINGS_TOLD) });
}

async function importYears(context: Context, ask: Pasted): Promise<Result<Answer<'workDays.import'>>> {
  const read = readPasted(ask);
  if (!read.ok) return read;
  const country = countryOf(ask) === HOME ? {} : { country: countryOf(ask) };
  const ops = read.value.years.flatMap((year) => [
    ...importedOf(context, { ...ask, year: year.year }).map(({ id }) => del('workYears', id)),
    put('workYears', fresh<'workYears'>(context, { ...withoutUndefined(year), ...country })),
  ]);
  const years = read.value.years.map(({ year }) => year);
  const done = await commit(context, { code: 'workDays.import', params: { years: years.join(' ') } }, ops);
  return done.ok ? ok({ ...done.value, years }) : done;
}

async function forget(context: Context, ask: Ask<'workDays.forget'>) {
  const there = importedOf(context, ask);
  if (there.length === 0) return fail('not-found', { noun: 'workYear' });
  const ops = there.map(({ id }) => del('workYears', id));
  return commit(context, { code: 'workDays.forget', params: { year: ask.year } }, ops);
}

async function saveOwn(context: Context, ask: Ask<'ownDays.save'>): Promise<Result<Answer<'ownDays.save'>>> {
  const { id, ...fields } = ask;
  const length = daysBetween(ask.from, ask.until) + 1;
  if (length < 1 || length > LONGEST_OWN_DAYS) return fail('invalid-ask', { path: 'until' });
  const before = id === undefined ? undefined : context.book.records.ownDays.get(id);
  if (id !== undefined && before === undefined) return fail('not-found', { noun: 'ownDays' });
  const record = before
    ? { id: before.id, createdAt: before.createdAt, changedAt: context.world.now(), ...fields }
    : fresh<'ownDays'>(context, fields);
  const label = { code: `ownDays.${before ? 'change' : 'create'}`, params: { name: ask.name } };
  const done = await commit(context, label, [put('ownDays', record)]);
  return done.ok ? ok({ ...done.value, id: record.id }) : done;
}

async function removeOwn(context: Context, { id }: Ask<'ownDays.remove'>) {
  const record = context.book.records.ownDays.get(id);
  if (record === undefined) return fail('not-found', { noun: 'ownDays' });
  return commit(context, { code: 'ownDays.remove', params: { name: record.name } }, [del('ownDays', id)]);
}

type WorkDayChannel = Extract<keyof Handlers, `workDays.${string}` | `ownDays.${string}`>;

/** Which years are arranged, how another one comes in, and the rep's own days. */
export const workDayHandlers = (context: Context): Pick<Handlers, WorkDayChannel> => ({
  'workDays.status': async () => ok(statusOf(context)),
  'workDays.preview': async (ask) => preview(context, ask),
  'workDays.import': (ask) => importYears(context, ask),
  'workDays.forget': (ask) => forget(context, ask),
  'ownDays.save': (ask) => saveOwn(context, ask),
  'ownDays.remove': (ask) => removeOwn(context, ask),
});
