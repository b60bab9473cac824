import { EventEmitter } from 'node:events';
import { makeCodec } from './codec.mjs';
import { strict } from './strict.mjs';

export const codec = makeCodec();
const invoked = new Map();

class IpcMain extends EventEmitter {
  handle(channel, answer) {
    if (invoked.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invoked.set(channel, answer);
  }
  handleOnce(channel, answer) {
    this.handle(channel, (...args) => {
      this.removeHandler(channel);
      return answer(...args);
    });
  }
  removeHandler(channel) {
    invoked.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain());

/** Runs the handler of an `invoke`; what it throws arrives flattened to a sentence, as Electron flattens it. */
async function answerInvoke(event, channel, args) {
  try {
    const handler = invoked.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { value: codec.encode(await handler({ ...event, type: 'frame' }, ...args)) };
  } catch (problem) {
    console.error(`Error occurred in handler for '${channel}':`, problem);
    return { error: String(problem) };
  }
}

/** Takes one message of a page; `contents` is the page's web contents as the app knows it. */
export async function takeMessage(contents, message) {
  const event = {
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: 1,
    reply: (channel, ...args) => contents.send(channel, ...args),
  };
  const args = codec.decode(message.args);
  if (message.kind === 'send') return ipcMain.emit(message.channel, event, ...args);
  const answer = await answerInvoke(event, message.channel, args);
  return contents.deliver({ kind: 'reply', id: message.id, ...answer });
}
