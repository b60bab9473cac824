import type { CalendarFeed } from '../../shared/domain/calendar-target.ts';
import type { Result } from '../../shared/result.ts';
import type { BookNotice, FeedPlacePort } from '../services/ports.ts';
import type { Tell } from './inner.ts';

/** The place of the calendar file that is kept current, and whether it could be written when it was last tried. */
export class WatchedFeed implements FeedPlacePort {
  readonly #place: FeedPlacePort;
  readonly #tell: Tell;
  #kept: string | undefined;
  /** Folders that could not be written. */
  readonly #failed = new Set<string>();

  constructor(place: FeedPlacePort, tell: Tell) {
    this.#place = place;
    this.#tell = tell;
  }

  async read(): Promise<CalendarFeed | undefined> {
    const feed = await this.#place.read();
    this.#kept = feed?.folder;
    return feed;
  }

  async keep(feed: CalendarFeed | undefined): Promise<Result<void>> {
    const kept = await this.#place.keep(feed);
    if (kept.ok) this.#kept = feed?.folder;
    this.#tell({ news: 'calendar-file-changed' });
    return kept;
  }

  isAbsolute(folder: string): boolean {
    return this.#place.isAbsolute(folder);
  }

  prepare(folder: string): Promise<void> {
    return this.#place.prepare(folder);
  }

  async write(folder: string, name: string, text: string): ReturnType<FeedPlacePort['write']> {
    const written = await this.#place.write(folder, name, text);
    const before = this.#failed.has(folder);
    if (written.ok) this.#failed.delete(folder);
    else this.#failed.add(folder);
    if (before === written.ok) this.#tell({ news: 'calendar-file-changed' });
    return written;
  }

  /** The file is not as it should be: to be tried again without waiting for a change. */
  isLate(): boolean {
    return this.#kept !== undefined && this.#failed.has(this.#kept);
  }

  notices(): BookNotice[] {
    return this.#kept !== undefined && this.isLate() ? [{ code: 'calendar-file-late', folder: this.#kept }] : [];
  }
}
