import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import { CALENDAR_LAYERS, type CalendarClient, type CalendarLayer } from '../../shared/domain/calendar-target.ts';
import { addDays, daysBetween } from '../../shared/domain/day.ts';
import type { ExportEntry } from '../../shared/domain/ledger.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RenderedCalendar } from '../calendar/calendar-ask.ts';
import type { ProfileName } from '../calendar/calendar-profile.ts';
import { renderCalendar } from '../calendar/render-calendar.ts';
import { calendarThings } from './calendar-things.ts';
import { veiled } from './calendar-veil.ts';
import { changed, type Context, fresh, put } from './context.ts';
import type { CalendarSpan } from './layered-thing.ts';
import { languageOf } from './settings.ts';

/** Eight weeks: as far as a cadence can be planned before the next contact changes it. */
const USUAL_SPAN_DAYS = 55;
const LONGEST_SPAN_DAYS = 366;

/** A calendar full of festivals has to be asked for. */
const USUAL_LAYERS = CALENDAR_LAYERS.filter((layer) => layer !== 'festivals');

export interface CalendarWanted extends Pick<Ask<'calendar.export'>, 'layers' | 'privacy' | 'changesOnly'> {
  readonly span: CalendarSpan;
  readonly profile: ProfileName;
}

/** The ledger's own name of a calendar; the file for any program has none. */
const ledgerName = (profile: ProfileName): string | undefined => (profile === 'any' ? undefined : profile);

const entriesFor = ({ book }: Context, profile: ProfileName): ReadonlyMap<string, ExportEntry> =>
  new Map(
    [...book.records.exports.values()]
      .filter(({ to }) => to === ledgerName(profile))
      .map((entry) => [entry.uid, entry]),
  );

export interface MadeCalendar {
  readonly rendered: RenderedCalendar;
  /** What the ledger has to learn once the files are given away. */
  readonly ops: readonly Op[];
}

function ledgerOps(context: Context, profile: ProfileName, entries: ReadonlyMap<string, ExportEntry>): LedgerOps {
  const to = ledgerName(profile);
  return (changes) =>
    changes.map(({ goneOn, ...entry }) => {
      const before = entries.get(entry.uid);
      const called = goneOn === undefined ? {} : { goneOn };
      if (before === undefined)
        return put('exports', fresh<'exports'>(context, { ...entry, ...called, ...(to !== undefined && { to }) }));
      const { goneOn: _, ...kept } = before;
      return put('exports', changed<ExportEntry>(context, kept, { ...entry, ...called }));
    });
}
type LedgerOps = (changes: RenderedCalendar['ledgerChanges']) => Op[];

/** Renders a calendar from the book as it is now; nothing is noted yet. */
export function makeCalendar(context: Context, wanted: CalendarWanted): MadeCalendar {
  const { span, profile, layers = USUAL_LAYERS, privacy = 'full', changesOnly = false } = wanted;
  const language = languageOf(context);
  const chosen = new Set<CalendarLayer>(layers);
  const all = calendarThings(context, span, language);
  const things = all.filter(({ layer }) => chosen.has(layer));
  const entries = entriesFor(context, profile);
  const rendered = renderCalendar({
    bookId: context.book.status().bookId,
    calendarName: translator(language)(changesOnly ? 'calendarFile:changes' : 'calendarFile:name'),
    language,
    things: veiled(things, privacy, language),
    // What privacy leaves out holds all the same.
    unchosen: all.map(({ thing }) => thing),
    ledger: entries,
    now: context.world.now(),
    today: context.world.today(),
    hash: (text) => context.world.digest(text),
    profile,
    span: { ...span, zone: context.world.zone() },
    changesOnly,
  });
  const ops = context.book.status().readOnly ? [] : ledgerOps(context, profile, entries)(rendered.ledgerChanges);
  return { rendered, ops };
}

/** Not undoable: what was handed over was handed over. */
export async function note(context: Context, code: string, ops: readonly Op[]): Promise<Result<unknown>> {
  if (ops.length === 0) return ok(undefined);
  return context.book.transact({ code }, ops, { undoable: false });
}

/** The last export whose files are still being saved. */
interface Held {
  readonly receipt: string;
  readonly ops: readonly Op[];
}

function spanOf(context: Context, ask: Ask<'calendar.export'>): CalendarSpan | undefined {
  const from = ask.from ?? context.world.today();
  const until = ask.until ?? addDays(from, USUAL_SPAN_DAYS);
  return until < from || daysBetween(from, until) > LONGEST_SPAN_DAYS ? undefined : { from, until };
}

function answerOf({ parts, events, fresh: newOnes, changed: others, gone }: RenderedCalendar) {
  return {
    files: parts.map(({ name, text }) => ({ name, text })),
    events,
    fresh: newOnes,
    changed: others,
    gone: gone.map(({ uid: _, ...each }) => each),
  };
}

class Exports {
  readonly #context: Context;
  #held: Held | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  async make(ask: Ask<'calendar.export'>): Promise<Result<Answer<'calendar.export'>>> {
    const span = spanOf(this.#context, ask);
    if (span === undefined) return fail('invalid-ask', { path: 'until' });
    const { rendered, ops } = makeCalendar(this.#context, { ...ask, span, profile: ask.client ?? 'any' });
    if (rendered.fault !== undefined) return fail('calendar-unsound', { property: rendered.fault });
    if (ask.hold === true) {
      this.#held = { receipt: this.#context.world.newId(), ops };
      return ok({ ...answerOf(rendered), receipt: this.#held.receipt });
    }
    const noted = await note(this.#context, 'calendar.export', ops);
    return noted.ok ? ok(answerOf(rendered)) : noted;
  }

  async given({ receipt }: Ask<'calendar.given'>): Promise<Result<Answer<'calendar.given'>>> {
    const held = this.#held;
    if (held?.receipt !== receipt) return fail('token-unknown');
    this.#held = undefined;
    const noted = await note(this.#context, 'calendar.export', held.ops);
    return noted.ok ? ok({ noted: held.ops.length }) : noted;
  }
}

const CLIENTS: ReadonlySet<string> = new Set<CalendarClient>(['outlook', 'google', 'apple']);

function ledger({ book }: Context): Answer<'calendar.ledger'> {
  const standing = [...book.records.exports.values()].filter(
    ({ to, goneOn }) => goneOn === undefined && (to === undefined || CLIENTS.has(to)),
  );
  const calendars = [...Map.groupBy(standing, ({ to }) => to)].map(([to, entries]) => ({
    ...(to !== undefined && { client: to as CalendarClient }),
    events: entries.length,
    lastAt: entries.reduce((last, { changedAt }) => (changedAt > last ? changedAt : last), ''),
  }));
  return { calendars };
}

type Exporting = `calendar.${'export' | 'given' | 'ledger'}`;

/** Calendar files for the rep's own programs, and the ledger of what was given to which. */
export function calendarExportHandlers(context: Context): Pick<Handlers, Exporting> {
  const exports = new Exports(context);
  return {
    'calendar.export': (ask) => exports.make(ask),
    'calendar.given': (ask) => exports.given(ask),
    'calendar.ledger': async () => ok(ledger(context)),
  };
}
