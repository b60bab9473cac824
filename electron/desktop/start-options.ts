import { type Day, isDay } from '../../shared/domain/day.ts';

export interface StartOptions {
  readonly book: string | undefined;
  readonly today: Day | undefined;
  readonly time: string | undefined;
  readonly zone: string | undefined;
}

const valueOf = (argv: readonly string[], name: string): string | undefined =>
  argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

/**
 * `--book=DIR --today=YYYY-MM-DD --time=HH:MM --zone=IANA` out of the command line of the desktop, to replay a day.
 *
 * Chromium's own switches stand between them, so nothing unknown is refused here; written with `=`, because Chromium
 * may reorder what has none.
 */
export function startOptions(argv: readonly string[]): StartOptions {
  const today = valueOf(argv, 'today');
  const time = valueOf(argv, 'time');
  return {
    book: valueOf(argv, 'book'),
    today: today !== undefined && isDay(today) ? today : undefined,
    time: time !== undefined && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time) ? time : undefined,
    zone: valueOf(argv, 'zone'),
  };
}
