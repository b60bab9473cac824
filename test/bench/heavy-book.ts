import { createBook } from '../../electron/store/create-book.ts';
import { openBook } from '../../electron/store/open-book.ts';
import { nameKeyOf } from '../../electron/names/name-key.ts';
import { makeDice } from '../../electron/sample/dice.ts';
import { Maker } from '../../electron/sample/maker.ts';
import { realWorld } from '../../electron/real-world.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';

export interface BookSize {
  readonly customers: number;
  readonly interactions: number;
}

const SURNAMES = ['云', '柳', '苏', '江', '白', '叶', '梅', '陆', '单', '曾', '欧阳', '司徒'];
const GIVEN = ['青柑', '碧螺', '松烟', '小满', '谷雨', '听荷', '半夏', '白露', '知秋', '望舒', '行云', '初霁'];
const INTENTS = ['interested', 'considering', 'not-soon', 'never'];
const NOTE = '问了进度，还在比两家，价格不是第一位；主要担心售后和交期，答应把案例发过去，下周再谈。';

function customerOf(make: Maker, index: number): Customer {
  const { dice } = make;
  const name = `${dice.pick(SURNAMES)}${dice.pick(GIVEN)}${index}`;
  return {
    ...make.customer({
      kind: 'person',
      name,
      company: `示例公司 ${index % 997}`,
      phones: [
        {
          raw: `199${String(index).padStart(8, '0')}`,
          e164: `+86199${String(index).padStart(8, '0')}`,
          label: 'mobile',
        },
      ],
      tags: [`组${index % 40}`],
      intent: { code: dice.pick(INTENTS), since: make.ago(200) },
      addedOn: make.ago(700),
    }),
    nameKey: nameKeyOf(name, 'person'),
  };
}

function* records(make: Maker, size: BookSize): Generator<Op> {
  const ids: string[] = [];
  for (let i = 0; i < size.customers; i++) {
    const customer = customerOf(make, i);
    ids.push(customer.id);
    yield make.put('customers', customer);
    const day = {
      customerId: customer.id,
      kind: 'birthday' as const,
      calendar: 'solar' as const,
      month: 1 + (i % 12),
      day: 1 + (i % 28),
      leap: false,
    };
    yield make.put('specialDays', make.record('specialDays', day));
  }
  for (let i = 0; i < size.interactions; i++) {
    const customerId = ids[i % ids.length] ?? '';
    const on = make.ago(Math.floor((i / size.interactions) * -690) + 691);
    yield make.put(
      'interactions',
      make.interaction({
        customerId,
        on,
        channel: 'call',
        direction: 'out',
        outcome: i % 7 === 0 ? 'no-answer' : 'reached',
        note: NOTE,
      }),
    );
  }
}

/** Writes a book of that size through the store itself, closed and compacted. */
export async function writeHeavyBook(folder: string, size: BookSize, today: Day): Promise<void> {
  const world = realWorld();
  const made = await createBook(folder, { world });
  if (!made.ok) throw new Error(made.error.code);
  const opened = await openBook(folder, { world });
  if (!opened.ok) throw new Error(opened.error.code);
  let chunk: Op[] = [];
  const flush = async (): Promise<void> => {
    const done = await opened.value.transact({ code: 'bench' }, chunk, { undoable: false });
    if (!done.ok) throw new Error(done.error.code);
    chunk = [];
  };
  for (const op of records(new Maker(today, makeDice(7)), size)) if (chunk.push(op) >= 10_000) await flush();
  if (chunk.length > 0) await flush();
  await opened.value.close();
}
