import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Reminder } from '../../../shared/domain/reminder.ts';
import { NOTICE_SHOWS, type NoticeShows } from '../../../shared/domain/reminding.ts';
import { maskedName } from '../../../shared/i18n/masked-name.ts';
import { noticeWords, reminderWords } from '../../../shared/i18n/reminder-words.ts';
import { translator } from '../../../shared/i18n/translate.ts';

const today = asDay('2026-11-24');
const customer = { id: '00000000-0000-4000-8000-000000000001', name: 'Ann Example' };
const BIRTHDAY: Reminder = { key: 'a', kind: 'birthday', on: asDay('2026-11-27'), customer, detail: 'Bob Example' };
const OWN: Reminder = { key: 'b', kind: 'appointment', on: today, time: '09:00', detail: 'Dentist' };

const speech = (language: Language) => ({ t: translator(language), language, today });

describe('the words of a reminder', () => {
  it.each([
    ['zh-CN', { title: 'Ann Example', body: '11月27日 生日 · Bob Example' }],
    ['en', { title: 'Ann Example', body: 'birthday on 27 Nov · Bob Example' }],
  ] as const)('name a day that is another one: %s', (language, words) => {
    expect(reminderWords(speech(language), BIRTHDAY)).toEqual(words);
  });

  it('say since when what is late has waited', () => {
    const late: Reminder = { key: 'c', kind: 'promise', on: asDay('2026-11-22'), customer };
    expect([reminderWords(speech('en'), late).body, reminderWords(speech('zh-CN'), late).body]).toEqual([
      'a promise is due, since 22 Nov',
      '答应的事到期了，11月22日 起',
    ]);
  });

  it('of the rep’s own time are what it is about', () => {
    expect(reminderWords(speech('en'), OWN)).toEqual({ title: '09:00 Dentist', body: 'appointment' });
    expect(reminderWords(speech('en'), OWN, 'initials')).toEqual({ title: '09:00 appointment', body: '' });
  });

  it('of many name three and count the rest', () => {
    const many = Array.from({ length: 5 }, (_, n) => ({ ...OWN, key: String(n), time: `0${n}:00` }));
    expect(noticeWords(speech('en'), many, 7, 'full')).toEqual({
      title: '7 reminders',
      body: '00:00 Dentist: appointment\n01:00 Dentist: appointment\n02:00 Dentist: appointment\n4 more',
    });
  });

  it.each(['initials', 'count'] as const)(
    'hold no name and nothing the rep wrote where only %s are to be read',
    (shows: NoticeShows) => {
      for (const language of ['zh-CN', 'en'] as const)
        for (const reminders of [[BIRTHDAY], [OWN], [BIRTHDAY, OWN]]) {
          const { title, body } = noticeWords(speech(language), reminders, reminders.length, shows);
          expect(`${title} ${body}`).not.toMatch(/Ann|Bob|Example|Dentist/);
        }
      expect(NOTICE_SHOWS).toContain(shows);
    },
  );
});

it.each([
  ['王小明', '王**'],
  ['Ann Example', 'A. E.'],
  ['  de la  Example ', 'D. L. E.'],
  ['', ''],
])('%j is masked as %j', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});
