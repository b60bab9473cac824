import { describe, expect, it } from 'vitest';
import { byHandFirst, nameOfCadence } from '../../../../renderer/features/enrolment/cadence-words.ts';
import {
  askOfPutOn,
  askOfStop,
  canStop,
  runningCadences,
  stoppedOf,
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
    const older = makeEnrolment(1, { cadence: 'service', exit: { on: BEGAN } });
    const newer = makeEnrolment(2, { anchorOn: TODAY, exit: { on: TODAY } });
    const enrolments = [makeEnrolment(3, {}), older, newer];
    expect(runningCadences([], enrolments, KNOWN)).toEqual([]);
    expect(stoppedOf(enrolments)).toEqual([newer, older]);
  });

  it('runs again once it is put on after a stop, of one day by what was entered last', () => {
    const stop = makeEnrolment(1, { anchorOn: TODAY, exit: { on: TODAY } });
    const again = makeEnrolment(2, { anchorOn: TODAY, createdAt: '2026-09-17T09:00:00.000Z' });
    expect(runningCadences([], [stop, again], KNOWN).map(({ enrolment }) => enrolment)).toEqual([again]);
    expect(stoppedOf([stop, again])).toEqual([]);
  });
});

describe('a stop', () => {
  it('is a record of its own, of today, so that removing it brings back what stood before', () => {
    expect(askOfStop(CUSTOMER_ID, 'familiar-ear', TODAY, ' 嫌烦 ')).toEqual({
      customerId: CUSTOMER_ID,
      cadence: 'familiar-ear',
      anchorOn: TODAY,
      exit: { on: TODAY, reason: '嫌烦' },
    });
    expect(askOfStop(CUSTOMER_ID, 'service', TODAY, '').exit).toEqual({ on: TODAY });
  });

  it('is not offered for what begins only later', () => {
    const from = (anchorOn: Enrolment['anchorOn']) =>
      canStop({ cadence: 'service', isNext: false, enrolment: makeEnrolment(1, { anchorOn }) }, TODAY);
    expect([from(BEGAN), from(TODAY), from(asDay('2026-09-18'))]).toEqual([true, true, false]);
    expect(canStop({ cadence: 'service', isNext: true, enrolment: undefined }, TODAY)).toBe(true);
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
