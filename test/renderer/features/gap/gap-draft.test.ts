import { describe, expect, it } from 'vitest';
import {
  deedOf,
  type GapAt,
  type GapDraft,
  isUnanswered,
  NO_ANSWER,
} from '../../../../renderer/features/gap/gap-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { GapCode } from '../../../../shared/domain/gap.ts';
import { makeCustomer } from '../../../helpers/make-dossier.ts';

const customer = makeCustomer({
  phones: [{ raw: '010 5550 0100', label: 'fax' }],
  addresses: [{ text: '1 Sample Street' }],
});
const id = customer.id;
const person = {
  id,
  createdAt: '',
  changedAt: '',
  customerId: id,
  name: 'Ms Plum',
  phones: [],
  emails: [],
  standing: 2,
};
const at = { customer, row: {}, person } as unknown as GapAt;
const deed = (code: GapCode, only: Partial<GapDraft>) => deedOf(code, { ...NO_ANSWER, ...only }, at);
const patched = (patch: object) => ({ channel: 'customer.change', ask: { id, patch } });

describe('an answer to what was missing', () => {
  it.each<[GapCode, Partial<GapDraft>, unknown]>([
    ['source', { text: ' fair ' }, patched({ source: 'fair' })],
    ['area', { text: 'Sampleton' }, patched({ addresses: [{ text: '1 Sample Street', area: 'Sampleton' }] })],
    ['nature', { choice: 'private' }, patched({ nature: 'private' })],
    ['preferred-channel', { choice: 'wechat' }, patched({ preferredChannel: 'wechat' })],
    ['expected-on', { on: asDay('2027-01-02') }, patched({ horizon: { expectedOn: '2027-01-02' } })],
    [
      'buyer-phone',
      { text: '199 0000 0101' },
      patched({
        phones: [
          { raw: '010 5550 0100', label: 'fax' },
          { raw: '199 0000 0101', label: 'mobile' },
        ],
      }),
    ],
    [
      'decision-maker',
      { text: 'Mr Fig', more: 'owner' },
      {
        channel: 'person.save',
        ask: { customerId: id, name: 'Mr Fig', role: 'decision-maker', title: 'owner', phones: [], emails: [] },
      },
    ],
    [
      'decider-phone',
      { text: '199 0000 0101' },
      {
        channel: 'person.save',
        ask: {
          id,
          customerId: id,
          name: 'Ms Plum',
          standing: 2,
          emails: [],
          phones: [{ raw: '199 0000 0101', label: 'mobile' }],
        },
      },
    ],
    [
      'key-birthday',
      { calendar: 'lunar', month: '8', day: '15', year: '1981' },
      {
        channel: 'specialDay.save',
        ask: { customerId: id, kind: 'birthday', calendar: 'lunar', month: 8, day: 15, leap: false, year: 1981 },
      },
    ],
  ])('%s is written where it belongs', (code, draft, expected) => {
    expect(deed(code, draft)).toEqual(expected);
  });

  it('is none while a day is no day, and nothing at all while nothing was filled in', () => {
    expect([deed('founding', { month: '2', day: '30' }), deed('nature', { choice: 'other' })]).toEqual([
      undefined,
      undefined,
    ]);
    expect([isUnanswered(NO_ANSWER), isUnanswered({ ...NO_ANSWER, month: '2' })]).toEqual([true, false]);
  });
});
