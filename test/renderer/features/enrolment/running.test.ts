import { describe, expect, it } from 'vitest';
import { byHandFirst, nameOfCadence } from '../../../../renderer/features/enrolment/cadence-words.ts';
import {
  askOfPutOn,
  askOfStop,
  runningCadences,
  stoppedOf,
  wasPutOn,
} from '../../../../renderer/features/enrolment/running.ts';
import type { Reason } from '../../../../shared/domain/agenda.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Enrolment } from '../../../../shared/domain/enrolment.ts';
import type { CadenceView } from '../../../../shared/domain/playbook.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const BEGAN = asDay('2026-09-01');

const makeCadence = (id: string, appliesTo: CadenceView['appliesTo']): CadenceView => ({
  id,
  playbook: 'general',
  name: { 'zh-CN': `节奏 ${id}` },
  kind: 'sequence',
  appliesTo,
  followUpType: 'converting',
  steps: [],
});
const byRule = makeCadence('service', { relationship: ['buyer'] });
const byChoice = makeCadence('familiar-ear', { optIn: true });
const KNOWN = [byRule, byChoice];

const reasonOf = (cadence: string): Reason => ({
  cadence,
  step: 'one',
  key: 'k',
  clock: { on: BEGAN, by: 'talk' },
  window: { from: BEGAN, until: TODAY },
  shifts: [],
});
const makeEnrolment = (n: number, patch: Partial<Enrolment>): Enrolment => ({
  ...stamped(n),
  customerId: CUSTOMER_ID,
  cadence: 'familiar-ear',
  anchorOn: BEGAN,
  ...patch,
});

describe('what runs for a customer', () => {
  it('is what asks for the next contact and what was put on by hand, each once', () => {
    const ear = makeEnrolment(1, {});
    const reasons = [reasonOf('service'), reasonOf('familiar-ear'), reasonOf('service'), reasonOf('next-step')];
    expect(runningCadences(reasons, [ear], KNOWN)).toEqual([
      { cadence: 'service', isNext: true, enrolment: undefined },
      { cadence: 'familiar-ear', isNext: true, enrolment: ear },
    ]);
    expect(runningCadences([], [ear], KNOWN)).toEqual([{ cadence: 'familiar-ear', isNext: false, enrolment: ear }]);
  });

  it('is not what was stopped; the newest stop is told first', () => {
    const older = makeEnrolment(1, { exit: { on: BEGAN } });
    const newer = makeEnrolment(2, { exit: { on: TODAY } });
    expect(runningCadences([], [older, newer], KNOWN)).toEqual([]);
    expect(stoppedOf([older, makeEnrolment(3, {}), newer])).toEqual([newer, older]);
  });
});

describe('a stop', () => {
  it('ends what was put on by hand in its own record', () => {
    const enrolment = makeEnrolment(1, {});
    const running = { cadence: 'familiar-ear', isNext: true, enrolment };
    expect(askOfStop({ customerId: CUSTOMER_ID, running, today: TODAY, reason: ' 嫌烦 ' })).toEqual({
      id: enrolment.id,
      customerId: CUSTOMER_ID,
      cadence: 'familiar-ear',
      anchorOn: BEGAN,
      exit: { on: TODAY, reason: '嫌烦' },
    });
  });

  it('of what runs by rule is a record of its own, of today', () => {
    const running = { cadence: 'service', isNext: true, enrolment: undefined };
    expect(askOfStop({ customerId: CUSTOMER_ID, running, today: TODAY, reason: '' })).toEqual({
      customerId: CUSTOMER_ID,
      cadence: 'service',
      anchorOn: TODAY,
      exit: { on: TODAY },
    });
  });

  it('is taken back by running on where it had been put on, else by removing the stop', () => {
    const exit = { on: TODAY };
    expect([
      wasPutOn(makeEnrolment(1, { cadence: 'service', exit }), byRule),
      wasPutOn(makeEnrolment(2, { cadence: 'service', anchorOn: TODAY, exit }), byRule),
      wasPutOn(makeEnrolment(3, { anchorOn: TODAY, exit }), byChoice),
    ]).toEqual([true, false, true]);
  });
});

it('is put on once a cadence and a day are chosen', () => {
  expect(askOfPutOn(CUSTOMER_ID, undefined, TODAY, undefined)).toBeUndefined();
  expect(askOfPutOn(CUSTOMER_ID, 'service', undefined, undefined)).toBeUndefined();
  expect(askOfPutOn(CUSTOMER_ID, 'service', TODAY, undefined)).toEqual({
    customerId: CUSTOMER_ID,
    cadence: 'service',
    anchorOn: TODAY,
  });
});

it('offers first what runs only by choice, and names it in the other language rather than not at all', () => {
  expect(byHandFirst(KNOWN).map(({ id }) => id)).toEqual(['familiar-ear', 'service']);
  expect([nameOfCadence(byRule, 'service', 'en'), nameOfCadence(undefined, 'gone', 'en')]).toEqual([
    '节奏 service',
    'gone',
  ]);
});
