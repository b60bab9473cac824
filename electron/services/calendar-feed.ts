import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { CalendarFeed } from '../../shared/domain/calendar-target.ts';
import { addMonths } from '../../shared/domain/day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type MadeCalendar, makeCalendar, note } from './calendar-export.ts';
import type { Context } from './context.ts';
import type { FeedPlacePort } from './ports.ts';

/** One name in every language: a link to the file must outlive a change of words. */
const FILE = 'account-book.ics';
const MONTHS = 13;

export interface FeedTools {
  readonly feedPlace: FeedPlacePort | undefined;
}

type Written = Result<Answer<'calendar.writeFeed'>>;

function render(context: Context, feed: Partial<CalendarFeed>): MadeCalendar {
  const today = context.world.today();
  const span = { from: today, until: addMonths(today, MONTHS) };
  const { layers, privacy } = feed;
  return makeCalendar(context, { span, profile: 'feed', ...withoutUndefined({ layers, privacy }) });
}

/** A calendar without events is not valid; one that has become empty says so in a file that can be read. */
const EMPTY = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Account Book//Calendar//EN', 'END:VCALENDAR', ''].join(
  '\r\n',
);

class Feed {
  readonly #context: Context;
  readonly #place: FeedPlacePort | undefined;
  #seen: Pick<Answer<'calendar.feed'>, 'checkedAt' | 'problem' | 'file'> = {};
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: Context, place: FeedPlacePort | undefined) {
    this.#context = context;
    this.#place = place;
  }

  async view(): Promise<Result<Answer<'calendar.feed'>>> {
    const feed = await this.#place?.read();
    return ok(feed === undefined ? {} : { feed, ...this.#seen });
  }

  async set({ feed }: Ask<'calendar.setFeed'>): Promise<Result<Answer<'calendar.setFeed'>>> {
    const place = this.#place;
    if (place === undefined) return fail('not-here', { channel: 'calendar.setFeed' });
    if (feed !== undefined) {
      if (!place.isAbsolute(feed.folder)) return fail('folder-not-writable', { folder: feed.folder });
      await place.prepare(feed.folder);
      const written = await this.#write(place, feed);
      if (!written.ok) return fail('folder-not-writable', { folder: feed.folder });
    }
    const kept = await place.keep(feed);
    return kept.ok ? this.view() : kept;
  }

  /** One after the other: two at once would note the same events twice. */
  write({ folder }: Ask<'calendar.writeFeed'>): Promise<Written> {
    const next = this.#last.then(() => this.#writeNow(folder));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #writeNow(folder: string | undefined): Promise<Written> {
    const place = this.#place;
    const kept = await place?.read();
    const feed = folder === undefined ? kept : { ...kept, folder };
    if (place === undefined || feed === undefined) return fail('not-found', { noun: 'calendar' });
    if (folder !== undefined) await place.prepare(folder);
    return this.#write(place, feed);
  }

  async #write(place: FeedPlacePort, feed: CalendarFeed): Promise<Written> {
    const { rendered, ops } = render(this.#context, feed);
    const written = await this.#put(place, feed.folder, rendered);
    const checkedAt = this.#context.world.now();
    this.#seen = written.ok ? { checkedAt, file: written.value.file } : { checkedAt, problem: written.error.code };
    if (!written.ok) return written;
    const noted = await note(this.#context, 'calendar.feed', ops);
    return noted.ok ? ok({ ...written.value, events: rendered.events }) : noted;
  }

  async #put(place: FeedPlacePort, folder: string, { parts, fault }: MadeCalendar['rendered']) {
    if (fault !== undefined) return fail('calendar-unsound', { property: fault });
    return place.write(folder, FILE, parts[0]?.text ?? EMPTY);
  }
}

type Feeding = `calendar.${'feed' | 'setFeed' | 'writeFeed'}`;

/** A calendar file that is kept current in a folder of this machine. */
export function calendarFeedHandlers(context: Context, { feedPlace }: FeedTools): Pick<Handlers, Feeding> {
  const feed = new Feed(context, feedPlace);
  return {
    'calendar.feed': () => feed.view(),
    'calendar.setFeed': (ask) => feed.set(ask),
    'calendar.writeFeed': (ask) => feed.write(ask),
  };
}
