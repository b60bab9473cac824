import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../shared/domain/day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** A line of the terminal, taken apart but not yet carried out. Paths are as typed. */
export interface Line {
  readonly verb: string;
  readonly words: readonly string[];
  readonly book: string | undefined;
  readonly today: Day | undefined;
  readonly time: string | undefined;
  readonly zone: string | undefined;
  readonly on: Day | undefined;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly days: number;
  readonly port: number;
  readonly out: string | undefined;
  readonly to: string | undefined;
  readonly client: string | undefined;
  readonly changes: boolean;
  readonly repair: boolean;
  readonly sample: boolean;
  readonly dryRun: boolean;
}

const OPTIONS = {
  book: { type: 'string' },
  today: { type: 'string' },
  time: { type: 'string' },
  zone: { type: 'string' },
  on: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  days: { type: 'string' },
  port: { type: 'string' },
  out: { type: 'string' },
  to: { type: 'string' },
  for: { type: 'string' },
  changes: { type: 'boolean' },
  repair: { type: 'boolean' },
  sample: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** The hour of a day that is replayed. */
const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time);

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const wrong = (option: string, value: string) => fail('invalid-ask', { path: `--${option}`, problem: value });

type Values = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

const DAY_OPTIONS = ['today', 'on', 'from', 'until'] as const;

const isNumber = (value: string): boolean => /^\d{1,5}$/.test(value);

/** What each option may be; the others take any text. */
const READS: readonly (readonly [option: keyof Values, isRight: (value: string) => boolean])[] = [
  ...DAY_OPTIONS.map((name) => [name, isDay] as const),
  ['days', isNumber],
  ['port', isNumber],
  ['time', isTime],
  ['zone', isZone],
];

function fault(values: Values): ReturnType<typeof fail> | undefined {
  for (const [name, isRight] of READS) {
    const value = values[name];
    if (typeof value === 'string' && !isRight(value)) return wrong(name, value);
  }
  return undefined;
}

const dayOf = (value: string | boolean | undefined): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;
const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Refuses unknown options, days that do not exist and zones nobody knows, with `invalid-ask` naming the option. */
export function readLine(argv: readonly string[]): Result<Line> {
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    return fail('invalid-ask', { path: '', problem: error instanceof Error ? error.message : '' });
  }
  const { values, positionals } = parsed;
  const bad = fault(values);
  if (bad) return bad;
  const [verb = 'help', ...words] = positionals;
  return ok({
    verb: values.help === true ? 'help' : verb,
    words,
    book: textOf(values.book),
    today: dayOf(values.today),
    time: textOf(values.time),
    zone: textOf(values.zone),
    on: dayOf(values.on),
    from: dayOf(values.from),
    until: dayOf(values.until),
    days: Number(values.days ?? 1),
    port: Number(values.port ?? 0),
    out: textOf(values.out),
    to: textOf(values.to),
    client: textOf(values.for),
    changes: values.changes === true,
    repair: values.repair === true,
    sample: values.sample === true,
    dryRun: values['dry-run'] === true,
  });
}
