// A utility process: Node with `process.parentPort` in place of `process.send`, and without Electron's own modules.
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (/^electron(\/|$)/.test(specifier)) throw new Error(`electron stand-in: a utility process has no ${specifier}`);
    return next(specifier, context);
  },
});

const send = process.send.bind(process);
const early = [];

class ParentPort extends EventEmitter {
  constructor() {
    super();
    // Like a port: what arrives before anyone listens is kept.
    this.on('newListener', (name) => {
      if (name === 'message')
        setImmediate(() => early.splice(0).forEach((data) => void this.emit('message', { data, ports: [] })));
    });
  }
  postMessage = (message) => void send(message);
}

const port = new ParentPort();
process.on('message', (data) => {
  if (port.listenerCount('message') === 0) early.push(data);
  else port.emit('message', { data, ports: [] });
});
process.send = undefined;
process.parentPort = port;
process.type = 'utility';

const [node, , modulePath, ...args] = process.argv;
process.argv = [node, modulePath, ...args];
await import(/^file:/.test(modulePath) ? modulePath : pathToFileURL(modulePath).href);
