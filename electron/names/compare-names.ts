import type { Customer } from '../../shared/domain/customer.ts';

type Named = Pick<Customer, 'name' | 'nameKey'>;

/** Decides only between names of one reading (章 and 张): alone it would file 单 under dan, and Latin names behind all others. */
const byScript = new Intl.Collator('zh-CN-u-co-pinyin');

/** The order of the address book: by pinyin with tones, Latin names among them by their letters. */
export function compareNames(a: Named, b: Named): number {
  if (a.nameKey.sort < b.nameKey.sort) return -1;
  if (a.nameKey.sort > b.nameKey.sort) return 1;
  return byScript.compare(a.name, b.name);
}
