/** Levels that a file from outside may nest. JSON.parse takes a depth that JSON.stringify cannot write back. */
const MAX_DEPTH = 64;

/** What makes parsed JSON dangerous to keep, or undefined. */
export function hostility(value: unknown, depth = 0): 'too-deep' | 'forbidden-key' | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MAX_DEPTH) return 'too-deep';
  if (Object.hasOwn(value, '__proto__') || Object.hasOwn(value, 'constructor')) return 'forbidden-key';
  for (const child of Object.values(value)) {
    const found = hostility(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
