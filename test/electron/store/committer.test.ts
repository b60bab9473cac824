import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { LABEL, putCustomer, valueOf } from '../../helpers/book-kit.ts';
import { makeBook, namesOf, open } from '../../helpers/store-kit.ts';
import { seqIn } from '../../helpers/compaction-kit.ts';

/** What whoever watches the process would hear. */
function faultsTold(): string[] {
  const told: string[] = [];
  vi.stubGlobal('queueMicrotask', (task: () => void) => {
    try {
      task();
    } catch (fault) {
      told.push(String(fault));
    }
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return told;
}

const fault = () => {
  throw new Error('ours');
};
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);

describe('a fault of ours after the change is on the disk', () => {
  test('in a listener leaves it a success, and the next listener hears of it', async () => {
    const told = faultsTold();
    const book = await open(await makeBook());
    const heard: number[] = [];
    book.onChange(fault);
    book.onChange(({ seq }) => heard.push(seq));
    expect(codeOf(await book.transact(LABEL, [putCustomer(1)]))).toBe('ok');
    expect([told, heard]).toEqual([['Error: ours'], [1]]);
  });

  test('in what follows a change leaves it and those written with it a success', async () => {
    const told = faultsTold();
    const dir = await makeBook();
    const after = vi.fn(() => () => undefined);
    const book = await open(dir, { after });
    after.mockImplementationOnce(fault).mockImplementationOnce(fault);
    const asked = [1, 2].map((n) => book.transact(LABEL, [putCustomer(n)]));
    expect((await Promise.all(asked)).map(codeOf)).toEqual(['ok', 'ok']);
    expect([told, namesOf(book)]).toEqual([
      ['Error: ours', 'Error: ours'],
      ['顾客 1', '顾客 2'],
    ]);
  });

  test('in memory is told as reopen-needed, and nothing is written from that memory any more', async () => {
    const told = faultsTold();
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    vi.spyOn(book.records.customers as Map<string, unknown>, 'set').mockImplementationOnce(fault);
    const asked = [2, 3].map((n) => book.transact(LABEL, [putCustomer(n)]));
    expect((await Promise.all(asked)).map(codeOf)).toEqual(['reopen-needed', 'reopen-needed']);
    expect(told).toEqual(['Error: ours']);
    expect(codeOf(await book.transact(LABEL, [putCustomer(4)]))).toBe('reopen-needed');
    expect(codeOf(await book.compact())).toBe('reopen-needed');
    await book.close();
    expect(await seqIn(dir)).toBe(0);
    expect(namesOf(await open(dir))).toEqual(['顾客 1', '顾客 2', '顾客 3']);
  });
});
