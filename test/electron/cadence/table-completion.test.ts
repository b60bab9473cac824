import { describe, expect, it } from 'vitest';
import type { Completion } from '../../../shared/domain/playbook.ts';
import type { RecordOf } from '../../../shared/domain/book.ts';
import { playbooks, stepsOf, type Told } from '../../helpers/facts-kit.ts';
import { OPENERS } from '../../helpers/openers.ts';

type Contact = Partial<RecordOf<'interactions'>>;

/** What may happen on a day, and which sorts of steps that completes. */
const CONTACTS: readonly (readonly [string, Contact, readonly Completion[]])[] = [
  ['a call they took', { channel: 'call' }, ['talk', 'sending']],
  ['a visit', { channel: 'visit' }, ['talk', 'meeting', 'sending']],
  ['a meeting in the showroom', { channel: 'event' }, ['talk', 'meeting', 'sending']],
  ['a message sent', { channel: 'wechat', outcome: 'sent' }, ['sending']],
  ['a mail sent', { channel: 'email', outcome: 'sent' }, ['sending']],
  ['a parcel sent', { channel: 'post', outcome: 'sent' }, ['sending']],
  ['a message of theirs', { channel: 'wechat', direction: 'in', outcome: 'left-message' }, ['talk', 'sending']],
  ['a call nobody took', { outcome: 'no-answer' }, []],
  ['a busy line', { outcome: 'busy' }, []],
  ['a call they refused', { outcome: 'refused' }, []],
  ['a visit to a closed door', { channel: 'visit', outcome: 'no-answer' }, []],
  ['a note', { channel: 'note' }, []],
];

describe('every cadence', () => {
  it('of the shipped playbook is in the table, and no other', () => {
    expect(OPENERS.map(([cadence]) => cadence)).toEqual([...playbooks.cadences.keys()]);
  });

  it.each(OPENERS)('%s opens with what it is for', (cadence, told, step, _by, today) => {
    expect(stepsOf(cadence, today, told)).toBe(step);
  });

  it.each(OPENERS)(
    '%s is completed by what its step asks for, and by nothing else',
    (cadence, told, step, by, today) => {
      const completed = CONTACTS.filter(([, contact]) => {
        const after: Told = { ...told, other: [...(told.other ?? []), [today, contact]] };
        return stepsOf(cadence, today, after) !== step;
      });
      const wanted = CONTACTS.filter(([, , sorts]) => sorts.includes(by));
      expect(completed.map(([name]) => name)).toEqual(wanted.map(([name]) => name));
    },
  );

  it.each(OPENERS)('%s is not there for somebody of whom nothing of the sort is known', (cadence) => {
    const others: Told = { addedOn: '2026-01-05', talks: ['2026-01-05', '2026-01-12'] };
    expect(stepsOf(cadence, '2026-01-13', others)).toBe('none');
  });
});
