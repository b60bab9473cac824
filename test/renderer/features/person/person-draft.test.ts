import { expect, it } from 'vitest';
import { askOfPerson, askOfWriting, draftOfPerson } from '../../../../renderer/features/person/person-draft.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const person: Person = {
  ...stamped(7),
  customerId: CUSTOMER_ID,
  name: '李测试',
  role: 'coach',
  title: '调度',
  phones: [
    { raw: '199 0000 0124', e164: '+8619900000124', label: 'work' },
    { raw: '0755-5550 0103', label: 'fax' },
  ],
  emails: ['a@example.com', 'b@example.com'],
  standing: 3,
};

const { createdAt: _created, changedAt: _changed, ...written } = person;

it('writes back the person it was filled from, other numbers included', () => {
  expect(askOfPerson(draftOfPerson(person), CUSTOMER_ID, person)).toEqual(written);
});

it('keeps what decides their greetings and gifts, shown by the form or not', () => {
  const known: Person = {
    ...person,
    gender: 'female',
    profession: 'doctor',
    faith: 'buddhist',
    cautions: ['vegetarian'],
    noGreetings: ['christmas'],
    neverEarly: true,
    deceased: true,
  };
  const { createdAt: _at, changedAt: _then, ...whole } = known;
  expect(askOfPerson(draftOfPerson(known), CUSTOMER_ID, known)).toEqual(whole);
});

it('forgets what the book read from a number once the number is another', () => {
  const ask = askOfPerson({ ...draftOfPerson(person), phone: '199 0000 0999' }, CUSTOMER_ID, person);
  expect(ask?.phones).toEqual([
    { raw: '199 0000 0999', label: 'work' },
    { raw: '0755-5550 0103', label: 'fax' },
  ]);
});

it('takes an emptied number and address away, and only those', () => {
  const ask = askOfPerson({ ...draftOfPerson(person), phone: '', email: ' ' }, CUSTOMER_ID, person);
  expect([ask?.phones, ask?.emails]).toEqual([[{ raw: '0755-5550 0103', label: 'fax' }], ['b@example.com']]);
});

it('needs a name and nothing else', () => {
  const nobody = draftOfPerson(undefined);
  expect(askOfPerson(nobody, CUSTOMER_ID, undefined)).toBeUndefined();
  expect(askOfPerson({ ...nobody, name: ' 王测试 ' }, CUSTOMER_ID, undefined)).toEqual({
    customerId: CUSTOMER_ID,
    name: '王测试',
    phones: [],
    emails: [],
  });
});

const whole: Person = {
  ...person,
  alsoRoles: ['user', 'confidant'],
  relation: 'relative',
  attitude: 'against',
  reportsTo: stamped(8).id,
  wechat: 'sun-ce',
  caresAbout: '省事',
  school: { name: '实验小学', grade: '三年级' },
  job: '会计',
  note: '爱喝茶',
};

it('writes back every field there is, so that editing one loses none', () => {
  const { createdAt: _c, changedAt: _m, ...all } = whole;
  expect(askOfPerson(draftOfPerson(whole), CUSTOMER_ID, whole)).toEqual(all);
});

it('keeps each hat once, the first apart', () => {
  const ask = askOfPerson({ ...draftOfPerson(whole), role: 'user' }, CUSTOMER_ID, whole);
  expect([ask?.role, ask?.alsoRoles]).toEqual(['user', ['confidant']]);
});

const day = { calendar: 'lunar', month: '8', day: '15', year: '', leap: false } as const;

it.each([
  ['nothing where none was and none is', false, { ...day, month: '', day: '' }, {}],
  ['its end where one was and none is', true, { ...day, month: '', day: '' }, { noBirthday: true }],
  ['the day that was typed', true, day, { birthday: { calendar: 'lunar', month: 8, day: 15, leap: false } }],
])('says of the birthday %s', (_, had, birthday, said) => {
  const { person: _person, ...about } = askOfWriting(
    { ...draftOfPerson(person), birthday },
    CUSTOMER_ID,
    person,
    had,
  ) ?? {
    person: undefined,
  };
  expect(about).toEqual(said);
});

it('asks for nothing while the birthday is no day', () => {
  const birthday = { ...day, calendar: 'solar', month: '2', day: '30' } as const;
  expect(askOfWriting({ ...draftOfPerson(person), birthday }, CUSTOMER_ID, person, false)).toBeUndefined();
});
