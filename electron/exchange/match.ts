import type { Id } from '../../shared/domain/record.ts';
import { phoneKey } from '../names/phone-key.ts';
import { type Comparison, compareDraft, type Existing } from './compare-draft.ts';
import type { ImportDraft } from './draft.ts';
import { paired } from './pairing.ts';

/** The book's customers by every key under which a row may find one. */
interface ExistingIndex {
  readonly byUid: ReadonlyMap<string, readonly Existing[]>;
  readonly byPhoneAndName: ReadonlyMap<string, readonly Existing[]>;
  readonly byNameAndCompany: ReadonlyMap<string, readonly Existing[]>;
}

export interface ImportMatch extends Comparison {
  readonly draft: ImportDraft;
  readonly customerId: Id;
}

/** What an import would do, in the order of the file. */
export interface ImportPlan {
  readonly creates: readonly ImportDraft[];
  readonly matches: readonly ImportMatch[];
}

const plain = (text: string | undefined): string =>
  (text ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const phoneKeys = ({ name, phones }: Pick<ImportDraft, 'name' | 'phones'>): string[] => {
  const keys = phones.map(phoneKey).filter((key) => key !== undefined);
  return [...new Set(keys)].map((key) => `${key}\n${plain(name)}`);
};

const companyKey = ({ name, company }: Pick<ImportDraft, 'name' | 'company'>): string =>
  `${plain(name)}\n${plain(company)}`;

/** Files the book's customers, in the order in which they are to be preferred. */
export function indexExisting(all: Iterable<Existing>): ExistingIndex {
  const byUid = new Map<string, Existing[]>();
  const byPhoneAndName = new Map<string, Existing[]>();
  const byNameAndCompany = new Map<string, Existing[]>();
  const file = (map: Map<string, Existing[]>, key: string, existing: Existing) => {
    const filed = map.get(key);
    if (filed === undefined) map.set(key, [existing]);
    else filed.push(existing);
  };
  for (const existing of all) {
    const { customer } = existing;
    if (customer.importUid !== undefined) file(byUid, customer.importUid, existing);
    for (const key of phoneKeys(customer)) file(byPhoneAndName, key, existing);
    file(byNameAndCompany, companyKey(customer), existing);
  }
  return { byUid, byPhoneAndName, byNameAndCompany };
}

const sameUid = ({ uid }: ImportDraft, index: ExistingIndex): readonly Existing[] =>
  uid === undefined ? [] : (index.byUid.get(uid) ?? []);

/** Phone and name, else name and company where one of the two has no phone that can be compared. */
function sameWords(draft: ImportDraft, index: ExistingIndex): readonly Existing[] {
  const keys = phoneKeys(draft);
  const byName = index.byNameAndCompany.get(companyKey(draft)) ?? [];
  if (keys.length === 0) return byName;
  const samePhone = keys.flatMap((key) => index.byPhoneAndName.get(key) ?? []);
  // A name alone is not enough to give somebody a number: there a company has to agree as well.
  const phoneless =
    plain(draft.company) === '' ? [] : byName.filter(({ customer }) => phoneKeys(customer).length === 0);
  return samePhone.length === 0 ? phoneless : [...new Set([...samePhone, ...phoneless])];
}

/** A UID that a careless program gave to several cards of one file says nothing about any of them. */
function withTellingUids(drafts: readonly ImportDraft[]): readonly ImportDraft[] {
  const times = Map.groupBy(drafts, ({ uid }) => uid);
  return drafts.map((draft) => {
    if (draft.uid === undefined || times.get(draft.uid)?.length === 1) return draft;
    const { uid: _, ...rest } = draft;
    return rest;
  });
}

/**
 * What an import would create, and whom its rows match.
 *
 * Rows never match each other. A match fills only what is empty and reports what differs. Applied and planned again, the
 * same file creates nothing and fills nothing.
 */
export function planImport(rows: readonly ImportDraft[], index: ExistingIndex): ImportPlan {
  const drafts = withTellingUids(rows);
  const pairs = paired(drafts, [(draft) => sameUid(draft, index), (draft) => sameWords(draft, index)]);
  const matches = drafts.flatMap((draft, row): ImportMatch[] => {
    const existing = pairs.get(row);
    return existing === undefined
      ? []
      : [{ draft, customerId: existing.customer.id, ...compareDraft(draft, existing) }];
  });
  return { creates: drafts.filter((_, row) => !pairs.has(row)), matches };
}
