// npm run ics-check: calendar files of every kind this book writes, read by python3-icalendar and libical where this machine has
// them. Neither shares a line with the writer, nor with the parser that reads each file back before it is offered.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import { writeSampleFiles } from './ics/sample-files.ts';

/** How a reader says that it is not installed. */
const ABSENT = 77;
/** Debian's packages belong to the system's own Python, which need not be the first one. */
const PYTHONS = ['python3', '/usr/bin/python3'];

const valueOf = (component: ICAL.Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  if (value instanceof ICAL.Time) return value.toICALString();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

type Trigger = (alarm: ICAL.Component) => unknown;

/** What stands in a file, in the order both readers tell it. */
const toldBy = (text: string, trigger: Trigger): unknown =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => [
      valueOf(event, 'uid'),
      Number(valueOf(event, 'sequence')),
      ...['dtstart', 'dtend', 'summary', 'description'].map((name) => valueOf(event, name)),
      event.getAllSubcomponents('valarm').map(trigger),
    ]);

const READERS: readonly { readonly name: string; readonly script: string; readonly trigger: Trigger }[] = [
  {
    name: 'python3-icalendar',
    script: 'read_icalendar.py',
    trigger: (alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(),
  },
  { name: 'libical', script: 'read_libical.py', trigger: (alarm) => String(alarm.getFirstPropertyValue('trigger')) },
];

function run(script: string, files: readonly string[]): { said: string } | { fault: string } | undefined {
  for (const python of PYTHONS) {
    const options = { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, PYTHONUTF8: '1' } } as const;
    const { status, error, stdout, stderr } = spawnSync(
      python,
      [path.join(import.meta.dirname, 'ics', script), ...files],
      options,
    );
    if (error !== undefined || status === ABSENT) continue;
    return status === 0 ? { said: stdout } : { fault: stderr };
  }
  return undefined;
}

function check({ name, script, trigger }: (typeof READERS)[number], files: readonly string[]): string | undefined {
  const came = run(script, files);
  if (came === undefined) {
    process.stdout.write(`SKIPPED: ${name} is not on this machine, so nothing was checked by it.\n`);
    return undefined;
  }
  if ('fault' in came) return came.fault;
  const read = JSON.parse(came.said) as unknown[];
  const other = files.filter((file, at) => !isDeepStrictEqual(read[at], toldBy(readFileSync(file, 'utf8'), trigger)));
  if (other.length > 0) return `reads something else in ${other.map((file) => path.basename(file)).join(', ')}`;
  const events = read.reduce<number>((sum, each) => sum + (each as unknown[]).length, 0);
  process.stdout.write(`${name}: ${files.length} files, ${events} events, all as they were meant.\n`);
  return undefined;
}

const folder = mkdtempSync(path.join(tmpdir(), 'ics-check-'));
try {
  const files = await writeSampleFiles(folder);
  for (const reader of READERS) {
    const fault = check(reader, files);
    if (fault === undefined) continue;
    process.stdout.write(`${reader.name} FAILED: ${fault}\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
