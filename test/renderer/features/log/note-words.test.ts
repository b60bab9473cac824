import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../renderer/features/log/draft.ts';
import { askOf } from '../../../../renderer/features/log/log-ask.ts';
import {
  isStep,
  meant,
  mentionAt,
  mentioned,
  offerAt,
  tagsIn,
  withDue,
  withStep,
  written,
} from '../../../../renderer/features/log/note-words.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Person } from '../../../../shared/domain/person.ts';

const TODAY = asDay('2026-11-23');
const AT = '2026-11-01T00:00:00.000Z';
const person = (id: string, name: string): Person => ({
  id,
  name,
  customerId: 'c',
  phones: [],
  emails: [],
  createdAt: AT,
  changedAt: AT,
});
const PEOPLE = [person('1', '桂经理'), person('2', '松果助理'), person('3', 'Fir Sample')];

describe('tags in the words', () => {
  it.each([
    ['#看车，问了 #quote-2', ['看车', 'quote-2']],
    ['＃看车 #看车', ['看车']],
    ['#1 号样品', []],
    ['a#b http://x/#y', []],
    ['没有', []],
  ])('%s', (note, tags) => expect(tagsIn(note)).toEqual(tags));
});

describe('people in the words', () => {
  it.each([
    ['和@桂', { from: 1, typed: '桂' }],
    ['@', { from: 0, typed: '' }],
    ['@桂经理 说', undefined],
    ['a@b', undefined],
    ['没有', undefined],
  ])('a mention at the end of "%s"', (note, mention) => expect(mentionAt(note, note.length)).toEqual(mention));

  it('are found by a part of the name, those first whose name begins so', () => {
    const names = (typed: string) => meant(PEOPLE, { from: 0, typed }).map(({ name }) => name);
    expect([names('理'), names('fir'), names('松'), names('无')]).toEqual([
      ['桂经理', '松果助理'],
      ['Fir Sample'],
      ['松果助理'],
      [],
    ]);
  });

  it('are written out where the mention stood, and the caret goes on behind', () => {
    const mention = mentionAt('和@松谈', 3);
    expect(mention && written('和@松谈', 3, mention, '松果助理')).toEqual({ note: '和@松果助理 谈', caret: 7 });
  });

  it('are known by their whole name, several of them', () => {
    expect(mentioned('@桂经理和@Fir Sample 都在，没有松果助理', PEOPLE)).toEqual(['1', '3']);
  });
});

describe('a day in the words', () => {
  const note = '谈得好，下周三下午3点';
  const offer = offerAt(note, note.length, TODAY, 'zh-CN');

  it('is offered, and is live only right before the caret', () => {
    expect(offer).toMatchObject({ isLive: true, said: { readings: [{ on: '2026-12-02', time: '15:00' }] } });
    const behind = `${note}再去一趟`;
    expect(offerAt(behind, behind.length, TODAY, 'zh-CN')?.isLive).toBe(false);
    expect(offerAt('谈得好', 3, TODAY, 'zh-CN')).toBeUndefined();
  });

  it('becomes the next step or the day of a promise only when it is taken', () => {
    const [reading] = offer?.said.readings ?? [];
    if (reading === undefined) throw new Error('no reading');
    const draft = emptyDraft(TODAY);
    const taken = withStep(draft, reading);
    expect([isStep(draft, reading), isStep(taken, reading)]).toEqual([false, true]);
    expect(taken.next).toMatchObject({ choice: 'pick', on: '2026-12-02', time: '15:00' });
    expect(withDue(draft, reading).promise).toMatchObject({ on: true, dueOn: '2026-12-02' });
  });
});

describe('what is asked of the book', () => {
  it('names the people, the rival and the tags that stand in the words', () => {
    const draft = { ...emptyDraft(TODAY), note: '#看车', personIds: ['1', '2'], competitorId: 'r' };
    const asked = askOf({ id: 'c' }, draft, TODAY);
    expect(asked.ready && asked.ask).toMatchObject({ personIds: ['1', '2'], competitorId: 'r', tags: ['看车'] });
    const bare = askOf({ id: 'c' }, emptyDraft(TODAY), TODAY);
    expect(
      bare.ready && Object.keys(bare.ask).filter((key) => ['personIds', 'tags', 'competitorId'].includes(key)),
    ).toEqual([]);
  });
});
