// npm run ics-check: the frozen calendar files, read by python3-icalendar and libical where this machine has them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/calendars');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ics'))
  .map((name) => path.join(FOLDER, name));

/** Exit code of a reader that is not installed. */
const ABSENT = 77;

const ICALENDAR = `
import sys
try:
    import icalendar
except ImportError:
    sys.exit(${ABSENT})
for name in sys.argv[1:]:
    with open(name, 'rb') as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for event in calendar.walk('VEVENT'):
        assert not event.errors, (name, event.errors)
        for needed in ('UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'):
            assert needed in event, (name, needed)
`;

const LIBICAL = `
import ctypes, ctypes.util, sys
found = ctypes.util.find_library('ical')
if found is None:
    sys.exit(${ABSENT})
ical = ctypes.CDLL(found)
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalcomponent_count_errors.argtypes = [ctypes.c_void_p]
for name in sys.argv[1:]:
    with open(name, 'rb') as file:
        calendar = ical.icalparser_parse_string(file.read())
    assert calendar, name
    errors = ical.icalcomponent_count_errors(calendar)
    assert errors == 0, (name, errors)
`;

let failed = false;
for (const [reader, script] of [
  ['python3-icalendar', ICALENDAR],
  ['libical', LIBICAL],
] as const) {
  const { status, error, stderr } = spawnSync('python3', ['-c', script, ...files], { encoding: 'utf8' });
  if (error !== undefined || status === ABSENT) {
    process.stdout.write(`SKIPPED: ${reader} is not on this machine; nothing was checked by it.\n`);
  } else if (status === 0) process.stdout.write(`${reader}: ${files.length} files read without a fault.\n`);
  else {
    failed = true;
    process.stdout.write(`${reader} FAILED\n${stderr}\n`);
  }
}
process.exitCode = failed ? 1 : 0;
