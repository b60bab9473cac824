import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPlaces } from '../../../electron/exchange/json-places.ts';
import { readPlaybook } from '../../../electron/exchange/read-playbook.ts';
import { weekly } from '../../helpers/shipped-shelf.ts';

const FILE = { id: 'shared', version: 1, name: { en: 'Shared' }, basedOn: 'car', cadences: [weekly()] };
const textOf = (file: unknown) => JSON.stringify(file, null, 2);
const broken = (text: string) => jsonPlaces(text).brokenAt;

describe('where things stand in JSON', () => {
  it.each([
    ['{\n  "a": 1,\n  b: 2\n}', { line: 3, column: 3 }],
    ['{\n  "a": 1\n', { line: 3, column: 1 }],
    ['[1, 2,, 3]', { line: 1, column: 7 }],
    ['"open', { line: 1, column: 1 }],
    ['{} {}', { line: 1, column: 4 }],
    ['', { line: 1, column: 1 }],
  ])('the first fault of %j is found', (text, place) => {
    expect(broken(text)).toEqual(place);
  });

  it('gives a line to every path, and to what is missing the line of what should hold it', () => {
    const { lineOf } = jsonPlaces('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}');
    expect(['', 'a', 'a.0', 'a.1.b', 'a.1.c.d', 'x'].map(lineOf)).toEqual([1, 2, 3, 4, 4, 1]);
  });

  it('takes whatever JSON.parse takes, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat(), fc.string({ maxLength: 2 }), (json, at, sign) => {
        const text = `${json.slice(0, at % (json.length + 1))}${sign}${json.slice(at % (json.length + 1))}`;
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect([text, broken(text) === undefined]).toEqual([text, parses]);
      }),
      { numRuns: 500 },
    );
  });

  it('does not go down a well without a floor', () => {
    expect(broken('['.repeat(500_000))).toEqual({ line: 1, column: 62 });
    expect(broken(`"${'\\n'.repeat(400_000)}"`)).toBeUndefined();
  });
});

describe('the file of a playbook', () => {
  it('is read, whatever its editor put before it', () => {
    expect(readPlaybook(`\uFEFF${textOf(FILE)}`)).toEqual({ playbook: FILE, problems: [] });
  });

  it.each([
    ['no JSON', 'playbook', { line: 1, path: '', problem: 'json' }],
    ['another shape', textOf([]), { line: 1, path: '', problem: 'wrong' }],
    ['no name', textOf({ ...FILE, name: {} }), { line: 4, path: 'name', problem: 'empty' }],
    ['a field nobody knows', textOf({ ...FILE, runs: 'rm' }), { line: 1, path: '', problem: 'unknown-field' }],
    ['an id that is a path', textOf({ ...FILE, id: '../x' }), { line: 2, path: 'id', problem: 'wrong' }],
    [
      'a cadence twice',
      textOf({ ...FILE, cadences: [weekly(), weekly()] }),
      { line: 37, path: 'cadences.1.id', problem: 'cadence-twice' },
    ],
    [
      'a window that ends before it begins',
      textOf({ ...FILE, cadences: [weekly({ steps: [{ ...step(), after: { from: 9, until: 2 } }] })] }),
      { line: 25, path: 'cadences.0.steps.0.after.until', problem: 'ends-before-it-begins' },
    ],
  ])('with %s is refused by line, path and code', (_what, text, problem) => {
    const { playbook, problems } = readPlaybook(text);
    expect(playbook).toBeUndefined();
    expect(problems[0]).toEqual(problem);
  });

  it('brings no prototype with it', () => {
    const text = textOf(FILE).replace('"id": "shared"', '"__proto__": { "polluted": true }, "id": "shared"');
    readPlaybook(text);
    expect('polluted' in {}).toBe(false);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readPlaybook(text).playbook).toBeUndefined();
      }),
    );
  });
});

function step() {
  const [first] = weekly().steps;
  if (first === undefined) throw new Error('no step');
  return first;
}
