import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { ownFieldName } from '../../shared/domain/list-field.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { lunarDateText } from '../../shared/almanac/lunar-date-text.ts';
import { fieldWords, valueWords } from '../../shared/i18n/listing-words.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { ok } from '../../shared/result.ts';
import { csvText } from '../exchange/write-csv.ts';
import { type VcardContent, vcardText } from '../exchange/write-vcard.ts';
import { fieldOf, readerOf } from '../listing/catalogue.ts';
import { textsOf } from '../listing/reading.ts';
import type { Context } from './context.ts';
import { factsOf } from './customer-row.ts';
import { listWorldOf } from './list-world.ts';

type Who = Readonly<Customer>;

/** Between several values of one cell; the import takes them apart again. */
const BETWEEN = { 'zh-CN': '；', en: '; ' } as const satisfies Readonly<Record<Language, string>>;

const birthdayOf = (context: Context, who: Who): SpecialDay | undefined =>
  factsOf(context, who).specialDays.find(({ kind, personId }) => kind === 'birthday' && personId === undefined);

const two = (n: number): string => String(n).padStart(2, '0');

/** The date itself as the import reads it, where a list shows when it comes next. */
function birthdayText(birthday: SpecialDay | undefined): string {
  if (birthday === undefined) return '';
  const { calendar, year, month, day } = birthday;
  if (calendar === 'lunar') return lunarDateText(birthday, 'zh-CN');
  return `${year === undefined ? '-' : String(year)}-${two(month)}-${two(day)}`;
}

/** Nobody else's business: what the rep marked stays in the book, under its own name or that of its field. */
const isSensitive = ({ sensitive = [] }: Who, ...names: readonly string[]): boolean =>
  names.some((name) => sensitive.includes(name));

/** How a field is called where it is marked as sensitive, when that is not its code. */
const MARKED_AS: Readonly<Record<string, readonly string[]>> = {
  phone: ['phones'],
  email: ['emails'],
  address: ['addresses'],
  birthday: ['specialDays'],
  dates: ['specialDays'],
  family: ['people', 'children'],
};

function cellsOf(context: Context, columns: readonly string[], language: Language) {
  const t = translator(language);
  const world = listWorldOf(context);
  const fields = columns.flatMap((code) => {
    const found = fieldOf(code, context.book.records.customFields.values());
    return found === undefined ? [] : [{ code, field: readerOf(found, world) }];
  });
  const worded = (code: string, value: string): string => {
    if (code === 'batchId') return context.book.records.batches.get(value)?.name ?? value;
    if (code === 'cadence') return context.playbooks.cadences.get(value)?.name[language] ?? value;
    return valueWords(t, code, value);
  };
  return {
    headings: fields.map(({ code }) => fieldWords(t, code)),
    of: (who: Who) =>
      fields.map(({ code, field }) => {
        const own = ownFieldName(code);
        if (isSensitive(who, code, ...(MARKED_AS[code] ?? []), ...(own === undefined ? [] : [own, 'custom'])))
          return '';
        if (code === 'birthday') return birthdayText(birthdayOf(context, who));
        if (code === 'phone') return who.phones.map(({ raw }) => raw).join(BETWEEN[language]);
        return textsOf(field.read(who))
          .map((value) => worded(code, value))
          .join(BETWEEN[language]);
      }),
  };
}

/** What of a customer is handed to a phone. */
function cardOf(context: Context, who: Who): VcardContent {
  const open = <K extends keyof Customer>(field: K): Customer[K] | undefined =>
    isSensitive(who, field) ? undefined : who[field];
  const title = open('title');
  const wanted = factsOf(context, who).wants.find(({ closedOn }) => closedOn === undefined)?.product;
  return {
    uid: who.importUid ?? who.id,
    changedAt: who.changedAt,
    name: who.name,
    shownAs: [who.name, title, wanted].filter((part) => part !== undefined && part !== '').join(' '),
    isOrganization: who.kind === 'organization',
    company: open('company'),
    title,
    phones: open('phones') ?? [],
    emails: open('emails') ?? [],
    addresses: open('addresses') ?? [],
    wechat: open('wechat'),
    website: open('website'),
    tags: open('tags') ?? [],
    birthday: isSensitive(who, 'birthday', 'specialDays') ? undefined : birthdayOf(context, who),
    note: open('note'),
  };
}

function exported(context: Context, ask: Ask<'customer.export'>): Answer<'customer.export'> {
  const { ids, format, columns, language, withBlocked } = ask;
  const all = [...new Set(ids)].flatMap((id) => context.book.records.customers.get(id) ?? []);
  const those = withBlocked ? all : all.filter(({ doNotContact }) => !doNotContact.includes('all'));
  const counts = { exported: those.length, left: all.length - those.length };
  const name = `${translator(language)('lists:many.fileName')} ${context.world.today()}`;
  if (format === 'vcard')
    return { name: `${name}.vcf`, text: vcardText(those.map((who) => cardOf(context, who))), ...counts };
  const cells = cellsOf(context, columns, language);
  return { name: `${name}.csv`, text: csvText([cells.headings, ...those.map(cells.of)]), ...counts };
}

/** Customers as a file for Excel or a phone. */
export const customerExportHandlers = (context: Context): Pick<Handlers, 'customer.export'> => ({
  'customer.export': async (ask) => ok(exported(context, ask)),
});
