import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Language } from '../shared/domain/record.ts';
import { translator } from '../shared/i18n/translate.ts';
import { fail, type Failure, ok } from '../shared/result.ts';
import { compose, createIn, repairTo } from './compose.ts';
import { feedPlaceIn } from './files/feed-place.ts';
import { secondPlaceIn } from './files/second-place.ts';
import type { Line } from './terminal/arguments.ts';
import { realWorld } from './real-world.ts';
import { preferencesHere } from './this-machine.ts';
import { type Entrance, runLine, type Spoken } from './terminal/run-line.ts';

const language = (): Language => (/^zh/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'zh-CN' : 'en');

/** npm changes into the package's folder; the rep typed the path somewhere else. */
const base = process.env['INIT_CWD'] ?? process.cwd();

const entrance: Entrance = {
  language: language(),
  resolve: (typed) => path.resolve(base, typed),
  readInput: () => text(process.stdin),
  async writeText(file, content) {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      return ok(file);
    } catch {
      return fail('file-write-failed', { file });
    }
  },
  open: (folder, world, readOnly) =>
    compose({
      place: 'terminal',
      folder,
      world,
      language: language(),
      secondPlace: secondPlaceIn(preferencesHere()),
      feedPlace: feedPlaceIn(preferencesHere()),
      ...(readOnly && { readOnly }),
    }),
  repair: (folder, to) => repairTo(folder, to, realWorld()),
  create: (folder, world) => createIn(folder, world),
  async serve(line: Line, folder) {
    const { serve } = await import('./serve.ts');
    return serve({ folder, port: line.port, today: line.today, time: line.time, zone: line.zone });
  },
};

function sayFailure(error: Failure): void {
  const message = translator(entrance.language)(`failure:${error.code}`);
  process.stderr.write(`${JSON.stringify({ error: { ...error, message } })}\n`);
  process.exitCode = 1;
}

function say(spoken: Spoken): void {
  if ('text' in spoken) process.stdout.write(spoken.text === '' ? '' : `${spoken.text}\n`);
  else process.stdout.write(`${JSON.stringify(spoken.value)}\n`);
}

/** A window that closes early (`| head`) is no fault. */
process.stdout.on('error', () => undefined);

const done = await runLine(process.argv.slice(2), entrance);
if (done.ok) say(done.value);
else sayFailure(done.error);
