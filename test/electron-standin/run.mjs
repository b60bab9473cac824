// The command line as Electron gets it: [-r module]... [--switches] app-path [args]
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);

const preloads = [];
const rest = [];
for (let i = 0; i < args.length; i += 1) {
  if (args[i] === '-r' || args[i] === '--require') preloads.push(args[++i]);
  else rest.push(args[i]);
}
const at = rest.findIndex((arg) => !arg.startsWith('-'));
const entry = resolve(at < 0 ? '.' : rest[at]);
const switches = rest
  .slice(0, at < 0 ? rest.length : at)
  .filter((arg) => arg.startsWith('--') && !/^--(inspect|remote-debugging-port)/.test(arg));

process.env.STANDIN_APP = entry;
process.versions.electron = `${require('electron/package.json').version}-standin`;
process.type = 'browser';
process.argv = [process.argv[0], ...args];

const { launch } = await import('./launch.mjs');
for (const preload of preloads) require(preload);
const { appPackage, appRoot } = await import('./state.mjs');
await import(pathToFileURL(join(appRoot, appPackage.main)).href);
await launch(switches);
