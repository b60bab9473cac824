import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdviceFacts, adviceFor, adviceShown, ruledBy } from '../../../electron/services/advice-choice.ts';
import { ADVICE_CODES, adviceFamilyOf, DRIVER_HEADS } from '../../../shared/domain/advice.ts';
import { BONDS, HESITATIONS, NATURES, OBSTACLES, PERSONALITIES, STAGES } from '../../../shared/domain/manner.ts';
import { TEXTS } from '../../../shared/i18n/texts.ts';

const NOBODY: AdviceFacts = {
  kind: 'person',
  manner: {},
  knowsDecisionMaker: false,
  hasRival: false,
  lastObjections: [],
  wasBusy: false,
  intent: undefined,
  talks: 0,
};
const facts = (patch: Partial<AdviceFacts>): AdviceFacts => ({ ...NOBODY, ...patch });
const shown = (patch: Partial<AdviceFacts>, place: 'log' | 'dossier', hidden: readonly string[] = []) =>
  adviceShown(adviceFor(facts(patch), place), hidden).join(' ');

describe('advice for a customer', () => {
  it.each<[string, Partial<AdviceFacts>, string, string]>([
    ['of whom nothing is known', {}, '', ''],
    ['who is a friend', { manner: { bond: 'friend' } }, 'bond.friend', 'bond.friend'],
    [
      'who wavers over the price',
      { manner: { hesitation: 'wavering', obstacle: 'price', stage: 'price' } },
      'hesitation.wavering obstacle.price',
      'obstacle.price stage.price',
    ],
    [
      'who is a driver, met for the first time',
      { manner: { personality: 'driver' } },
      'personality.driver-marks taboo.rambling',
      'personality.driver-marks taboo.rambling',
    ],
    [
      'who is a driver and talks price',
      { manner: { personality: 'driver', stage: 'price' }, talks: 5 },
      'personality.driver-negotiating taboo.rambling',
      'stage.price personality.driver-negotiating',
    ],
    [
      'that is a state-owned firm without a decision maker',
      { kind: 'organization', manner: { nature: 'state-owned' } },
      'whom.persons',
      'whom.persons',
    ],
    [
      'that the rep knows better than its nature',
      { kind: 'organization', manner: { nature: 'private', ruledBy: 'procedures' } },
      'whom.procedures',
      'whom.procedures',
    ],
    ['that is a firm nobody has looked at', { kind: 'organization' }, 'whom.unknown', 'whom.unknown'],
    [
      'that is a firm whose decision maker is known',
      { kind: 'organization', knowsDecisionMaker: true, manner: { nature: 'foreign' } },
      '',
      '',
    ],
    ['who wished for credit', { lastObjections: ['credit'] }, 'taboo.refusing', 'taboo.refusing'],
    ['who objected', { lastObjections: ['price'] }, 'taboo.arguing', 'taboo.arguing'],
    ['who knows a rival', { hasRival: true }, 'taboo.behind-backs', 'taboo.behind-backs'],
    ['who was busy', { wasBusy: true }, 'taboo.rambling', 'taboo.rambling'],
    ['who is interested', { intent: 'interested' }, 'taboo.own-benefit', 'taboo.own-benefit'],
  ])('%s', (_whom, patch, atLog, atDossier) => {
    expect([shown(patch, 'log'), shown(patch, 'dossier')]).toEqual([atLog, atDossier]);
  });

  it('about a driver is told head by head, as the ones before are put away', () => {
    const hidden: string[] = ['taboo.rambling'];
    const heads = DRIVER_HEADS.map(() => {
      const [code = ''] = shown({ manner: { personality: 'driver' } }, 'log', hidden).split(' ');
      hidden.push(code);
      return code.replace('personality.driver-', '');
    });
    expect(heads).toEqual(DRIVER_HEADS);
    expect(shown({ manner: { personality: 'driver' } }, 'log', hidden)).toBe('');
  });

  it.each([
    ['state-owned', 'persons'],
    ['private', 'persons'],
    ['foreign', 'procedures'],
    ['joint-venture', 'procedures'],
  ] as const)('takes a %s firm to be ruled by %s', (nature, ruled) => {
    expect(ruledBy({ nature })).toBe(ruled);
  });
});

const anyFacts: fc.Arbitrary<AdviceFacts> = fc.record({
  kind: fc.constantFrom('person', 'organization'),
  manner: fc.record(
    {
      bond: fc.constantFrom(...BONDS),
      personality: fc.constantFrom(...PERSONALITIES),
      hesitation: fc.constantFrom(...HESITATIONS),
      obstacle: fc.constantFrom(...OBSTACLES),
      stage: fc.constantFrom(...STAGES),
      nature: fc.constantFrom(...NATURES),
    },
    { requiredKeys: [] },
  ),
  knowsDecisionMaker: fc.boolean(),
  hasRival: fc.boolean(),
  lastObjections: fc.array(fc.constantFrom('price', 'credit', 'policy')),
  wasBusy: fc.boolean(),
  intent: fc.constantFrom(undefined, 'interested', 'never'),
  talks: fc.nat(20),
});
const anyPlace = fc.constantFrom('log', 'dossier');
const anyHidden = fc.subarray([...ADVICE_CODES]);

describe('the chooser of advice', () => {
  it('says the same of the same, two at most, one of a kind, and never what was put away', () => {
    fc.assert(
      fc.property(anyFacts, anyPlace, anyHidden, (about, place, hidden) => {
        const codes = adviceShown(adviceFor(about, place), hidden);
        expect(adviceShown(adviceFor(structuredClone(about), place), hidden)).toEqual(codes);
        expect(codes.length).toBeLessThanOrEqual(2);
        expect(new Set(codes.map(adviceFamilyOf)).size).toBe(codes.length);
        expect(codes.filter((code) => hidden.includes(code))).toEqual([]);
      }),
    );
  });

  it('words every code in both languages, in two sentences or so', () => {
    for (const [language, { advice }] of Object.entries(TEXTS))
      for (const code of ADVICE_CODES) {
        const [family = '', name = ''] = code.split('.');
        const said = (advice as { say: Record<string, Record<string, string>> }).say[family]?.[name] ?? '';
        expect([language, code, (said.match(/[。.!?]/g) ?? []).length >= 2 || said.length > 40]).toEqual([
          language,
          code,
          true,
        ]);
      }
  });
});
