import { fail, ok, type Result } from '../../shared/result.ts';

/** Levels an ask may nest. Honest asks need six; the limit stops values made to exhaust a parser's stack. */
export const DEPTH_LIMIT = 64;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor']);

type Problem = 'too-deep' | 'forbidden-key';

/** Octets are no part of any ask, and walking them would take a key a byte. */
const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/**
 * What is dangerous about a value from outside, before any schema looks at it.
 *
 * Walks level by level without recursion and enters nothing twice: a structured clone may hold a cycle, or one array
 * under a million paths.
 */
export function problemOf(value: unknown): Problem | undefined {
  const seen = new Set<object>();
  let level: object[] = isNested(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEPTH_LIMIT) return 'too-deep';
    const below: object[] = [];
    for (const holder of level) {
      if (Object.keys(holder).some((key) => FORBIDDEN_KEYS.has(key))) return 'forbidden-key';
      for (const child of Object.values(holder) as unknown[]) {
        if (!isNested(child) || seen.has(child)) continue;
        seen.add(child);
        below.push(child);
      }
    }
    level = below;
  }
  return undefined;
}

const refused = (problem: Problem | 'not-json') => fail('invalid-ask', { path: '', problem });

/** Lets a value pass that came as one (Electron's structured clone). */
export function waryValue(value: unknown): Result<unknown> {
  const problem = problemOf(value);
  return problem === undefined ? ok(value) : refused(problem);
}

/** Reads JSON text from outside; refuses with `invalid-ask`, never throws. */
export function waryJson(text: string): Result<unknown> {
  try {
    return waryValue(JSON.parse(text));
  } catch {
    return refused('not-json');
  }
}
