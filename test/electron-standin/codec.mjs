// Structured clone as text, for IPC. The function is self-contained: its source also goes into the preload's world.

/** `encode` refuses what Electron refuses; `decode(encode(x))` is a deep copy of x. */
export function makeCodec() {
  const toText = (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
    return btoa(text);
  };
  const toBytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const kinds = [
    ['n', (v) => typeof v === 'bigint', String, BigInt],
    ['f', (v) => typeof v === 'number', (v) => (Object.is(v, -0) ? '-0' : String(v)), Number],
    ['d', (v) => v instanceof Date, (v) => v.getTime(), (v) => new Date(v)],
    ['m', (v) => v instanceof Map, (v) => [...v].map(pack), (v) => new Map(v.map(unpack))],
    ['s', (v) => v instanceof Set, (v) => [...v].map(pack), (v) => new Set(v.map(unpack))],
    ['b', (v) => ArrayBuffer.isView(v), (v) => toText(new Uint8Array(v.buffer, v.byteOffset, v.byteLength)), toBytes],
    ['a', (v) => v instanceof ArrayBuffer, (v) => toText(new Uint8Array(v)), (v) => toBytes(v).buffer],
    ['e', (v) => v instanceof Error, (v) => [v.name, v.message], ([name, m]) => Object.assign(new Error(m), { name })],
    ['l', Array.isArray, (v) => v.map(pack), (v) => v.map(unpack)],
    ['o', () => true, (v) => Object.entries(v).map(pack), (v) => Object.fromEntries(v.map(unpack))],
  ];
  const isPlain = (v) =>
    v === null || typeof v === 'string' || typeof v === 'boolean' || (Number.isFinite(v) && !Object.is(v, -0));
  /** Plain values stay; the rest becomes `[kind, value]`. */
  const pack = (v) => {
    if (v === undefined) return ['u'];
    if (isPlain(v)) return v;
    const [kind, , write] = kinds.find(([, fits]) => fits(v));
    return [kind, write(v)];
  };
  const unpack = (v) => {
    if (!Array.isArray(v)) return v;
    if (v[0] === 'u') return undefined;
    const [, , , read] = kinds.find(([kind]) => kind === v[0]);
    return read(v[1]);
  };
  return {
    encode(value) {
      let copy;
      try {
        copy = structuredClone(value);
      } catch {
        throw new Error('An object could not be cloned.');
      }
      return JSON.stringify(pack(copy));
    },
    decode: (text) => unpack(JSON.parse(text)),
  };
}
