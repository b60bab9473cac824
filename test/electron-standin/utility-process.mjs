import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { life } from './state.mjs';
import { record, strict } from './strict.mjs';

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));
const KNOWN = new Set(['env', 'execArgv', 'cwd', 'stdio', 'serviceName']);

class UtilityProcess extends EventEmitter {
  constructor(modulePath, args, { serviceName = 'Node Utility Process', stdio = 'inherit', ...options }) {
    super();
    record('utilityProcess.fork', serviceName);
    this.child = fork(CHILD, [modulePath, ...args], {
      ...options,
      serialization: 'advanced',
      stdio: ['ignore', ...(Array.isArray(stdio) ? stdio.slice(1, 3) : [stdio, stdio]), 'ipc'],
    });
    this.child.once('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.once('exit', (code, signal) => {
      this.ended = true;
      this.emit('exit', code ?? (signal === null ? 0 : 1));
    });
  }
  ended = false;
  get pid() {
    return this.ended ? undefined : this.child.pid;
  }
  get stdout() {
    return this.child.stdout;
  }
  get stderr() {
    return this.child.stderr;
  }
  postMessage(message, transfer = []) {
    if (transfer.length > 0) throw new Error('electron stand-in: transferring ports to a child is not implemented');
    if (!this.ended) this.child.send(message, () => undefined);
  }
  kill() {
    return !this.ended && this.child.kill('SIGTERM');
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork(modulePath, args = [], options = {}) {
    if (!life.isReady) throw new Error('utilityProcess cannot be created before app is ready');
    const unknown = Object.keys(options).find((name) => !KNOWN.has(name));
    if (unknown !== undefined)
      throw new Error(`electron stand-in: utilityProcess.fork option ${unknown} is not implemented`);
    return strict('UtilityProcess', new UtilityProcess(modulePath, args, options));
  },
});
