// Between the page's world and the preload's only text passes, by synchronous DOM events; functions stay where they are.

/** How a file crosses: it is a thing of the DOM, which both worlds share, so it travels inside an input element. */
export function makeFilePass() {
  return {
    put(file) {
      const input = Object.assign(document.createElement('input'), { type: 'file' });
      const transfer = new DataTransfer();
      transfer.items.add(file);
      input.files = transfer.files;
      input.dataset.standin = crypto.randomUUID();
      document.documentElement.append(input);
      return input.dataset.standin;
    },
    take(id) {
      const input = document.querySelector(`input[data-standin="${id}"]`);
      input.remove();
      return input.files[0];
    },
  };
}

/** What may cross: each kind with its sign, its test, how it becomes text and what the text becomes over there. */
export function makeKinds({ keep, call, files, wrap, unwrap }) {
  const plain = new Set(['string', 'number', 'boolean']);
  const promiseOf = (id) => new Promise((done, failed) => call(id, [done, failed]));
  return [
    ['u', (v) => v === undefined, () => 0, () => undefined],
    ['v', (v) => v === null || plain.has(typeof v), (v) => v, (v) => v],
    [
      'f',
      (v) => typeof v === 'function',
      keep,
      (id) =>
        (...args) =>
          call(id, args),
    ],
    ['p', (v) => v instanceof Promise, (v) => keep((done, failed) => void v.then(done, failed)), promiseOf],
    ['e', (v) => v instanceof Error, (v) => v.message, (v) => new Error(v)],
    ['d', (v) => v instanceof Date, (v) => v.getTime(), (v) => new Date(v)],
    ['x', (v) => v instanceof File, files.put, files.take],
    ['b', (v) => v instanceof Uint8Array, (v) => [...v], (v) => Uint8Array.from(v)],
    ['l', Array.isArray, (v) => v.map(wrap), (v) => v.map(unwrap)],
    ['o', (v) => typeof v === 'object', (v) => Object.entries(v).map(wrap), (v) => Object.fromEntries(v.map(unwrap))],
  ];
}

/** Runs in both worlds, `out` and `inn` exchanged; like its two parts it goes there as source. */
export function makeBridge(out, inn, makeKinds, files) {
  const kept = [];
  let reply;
  const keep = (thing) => kept.push(thing) - 1;
  const wrap = (value) => {
    const kind = kinds.find(([, fits]) => fits(value));
    if (kind === undefined) throw new TypeError('An object could not be cloned.');
    return [kind[0], kind[2](value)];
  };
  const unwrap = ([name, value]) => kinds.find(([kind]) => kind === name)[3](value);
  const say = (message) => window.dispatchEvent(new CustomEvent(out, { detail: JSON.stringify(message) }));
  const call = (id, args) => {
    reply = undefined;
    say({ id, args: args.map(wrap) });
    if (reply === undefined) throw new Error('context bridge: no answer');
    if (reply.error !== undefined) throw new Error(reply.error);
    return unwrap(reply.value);
  };
  const kinds = makeKinds({ keep, call, files, wrap, unwrap });
  const run = ({ id, args }) => {
    try {
      return { value: wrap(kept[id](...args.map(unwrap))) };
    } catch (problem) {
      return { error: String(problem?.message ?? problem) };
    }
  };
  const hear = (event) => {
    event.stopImmediatePropagation();
    const message = JSON.parse(event.detail);
    if (message.reply === undefined) say({ reply: run(message) });
    else reply = message.reply;
  };
  window.addEventListener(inn, hear, true);
  return { call, keep };
}
