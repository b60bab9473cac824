import type { Collection, Op, RecordOf } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { addDays } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { KNOWN_WORDS, type KnownWords } from './known-words.ts';
import type { Maker } from './maker.ts';

type Written<C extends Collection> = Omit<RecordOf<C>, 'id' | 'createdAt' | 'changedAt'>;
type Add = <C extends Collection>(collection: C, fields: Written<C>) => RecordOf<C>;
type Ids = ReadonlyMap<string, string>;

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

const personFacts = (make: Maker, words: KnownWords): Partial<Customer> => ({
  ...words.personFacts,
  hours: [
    { kind: 'convenient', days: [1, 2, 3, 4, 5], from: '16:00', to: '18:00' },
    { kind: 'busy', days: [6], from: '09:00', to: '12:00' },
  ],
  trips: [{ from: addDays(make.today, 6), to: addDays(make.today, 9), where: words.trip }],
  interests: [{ what: words.field === '车牌' ? '老家具' : 'old furniture' }],
  custom: { [words.field]: words.plate },
  sensitive: ['diet', `custom:${words.field}`],
});

const firmFacts = (make: Maker, words: KnownWords, currency: string): Partial<Customer> => ({
  ...words.firmFacts,
  hours: [{ kind: 'convenient', days: [2, 4], from: '14:00', to: '16:30' }],
  tradeSince: make.ago(1_100),
  celebrations: [{ what: words.jubilee, on: addDays(make.today, 40) }],
  creditLimit: { minor: 2_000_000, currency },
  incidents: [
    { on: make.ago(24), what: words.incidents[0] },
    { on: make.ago(300), what: words.incidents[1], settledOn: make.ago(299) },
  ],
  custom: { [words.floor.field]: words.floor.value },
  sensitive: ['incidents'],
});

/** What is known of a customer beside what the book began with. */
function factsOf(make: Maker, { name, custom }: Customer): Partial<Customer> {
  for (const language of LANGUAGES) {
    const words = KNOWN_WORDS[language];
    if (name === words.person) return personFacts(make, words);
    if (name === words.firm) return firmFacts(make, words, language === 'en' ? 'USD' : 'CNY');
    if (name === words.referred) return { custom: { ...custom, [words.floor.field]: words.floor.misfit } };
  }
  return {};
}

function fields(add: Add): void {
  LANGUAGES.forEach((language, at) => {
    const { field, floor } = KNOWN_WORDS[language];
    add('customFields', { name: field, kind: 'text', of: 'person', place: 2 * at });
    add('customFields', { name: floor.field, kind: 'number', place: 2 * at + 1 });
  });
}

function library(add: Add, make: Maker, language: Language, ids: Ids): void {
  const { rival, story, praise, script, referred } = KNOWN_WORDS[language];
  const currency = language === 'en' ? 'USD' : 'CNY';
  const prices = [{ on: make.ago(60), amount: { minor: 21_000, currency } }];
  const card = { name: rival.name, merits: [rival.merit], weakPoints: [rival.weak], ourAnswer: rival.answer };
  add('competitors', { ...card, products: [{ name: rival.product, prices }] });
  add('stories', { kind: 'case', ...story, since: make.ago(400), mayName: true, objections: [] });
  const customerId = ids.get(referred);
  const told = customerId === undefined ? {} : { customerId };
  add('stories', { kind: 'testimonial', ...praise, ...told, mayName: false, objections: [] });
  add('scripts', { language, channel: 'wechat', purpose: 'win-back', ...script, commercial: false });
}

function around(add: Add, make: Maker, language: Language, ids: Ids): void {
  const words = KNOWN_WORDS[language];
  const [firm, referrer, referred] = [words.firm, words.referrer, words.referred].map((name) => ids.get(name));
  if (firm === undefined || referrer === undefined || referred === undefined) return;
  const nobody = { customerId: firm, phones: [], emails: [] };
  const head = add('people', { ...nobody, ...words.head, role: 'decision-maker', standing: 2, attitude: 'neutral' });
  add('people', { ...nobody, ...words.clerk, role: 'user', standing: 3, attitude: 'for', reportsTo: head.id });
  add('requests', { customerId: firm, what: words.request, notedOn: make.ago(12), state: 'noted' });
  add('links', { customerId: referred, otherId: referrer, kind: 'referred-by' });
}

/** The sample with life in two dossiers of each language: what is known of them, and what stands around them. */
export function withKnown(make: Maker, ops: readonly Op[]): Op[] {
  const ids = new Map<string, string>();
  const known = ops.map((op): Op => {
    if (op[0] !== 'put' || op[1] !== 'customers') return op;
    ids.set(op[2].name, op[2].id);
    return make.put('customers', { ...op[2], ...factsOf(make, op[2]) });
  });
  const more: Op[] = [];
  const add: Add = (collection, written) => {
    const record = make.record(collection, written);
    more.push(make.put(collection, record));
    return record;
  };
  fields(add);
  for (const language of LANGUAGES) {
    library(add, make, language, ids);
    around(add, make, language, ids);
  }
  return [...known, ...more];
}
