// Starts Chromium and speaks the DevTools protocol to it, over Node's own WebSocket.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';

const KEPT_LINES = 50;

/** The address that Chromium prints once it listens; what it said instead, when it dies before. */
function endpointOf(child) {
  return new Promise((found, failed) => {
    const said = [];
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`Chromium ended with ${code}\n${said.join('\n')}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address !== undefined) found(address);
      else if (said.length < KEPT_LINES) said.push(line);
    });
  });
}

/** Sorts what arrives: answers go to whoever asked, events to whoever listens (`<session>:<method>` for a page's). */
function sorter(pending, events) {
  return ({ data }) => {
    const { id, error, result, sessionId, method, params } = JSON.parse(data);
    if (id === undefined) return events.emit(sessionId ? `${sessionId}:${method}` : method, params);
    const asked = pending.get(id);
    pending.delete(id);
    return error ? asked.failed(new Error(`${asked.method}: ${error.message}`)) : asked.done(result);
  };
}

/** Starts `executable` and answers `{ child, endpoint, events, send }`. */
export async function startChromium(executable, args) {
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const endpoint = await endpointOf(child);
  const socket = new WebSocket(endpoint);
  await once(socket, 'open');
  const events = new EventEmitter().setMaxListeners(0);
  const pending = new Map();
  let last = 0;
  socket.onmessage = sorter(pending, events);
  socket.onclose = () => {
    for (const asked of pending.values()) asked.failed(new Error(`${asked.method}: the browser is closed`));
    pending.clear();
  };
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, failed) => {
      if (socket.readyState !== WebSocket.OPEN) return failed(new Error(`${method}: the browser is closed`));
      last += 1;
      pending.set(last, { done, failed, method });
      return socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  return { child, endpoint, events, send };
}
