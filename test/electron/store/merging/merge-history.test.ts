import { describe, expect, it } from 'vitest';
import { MergedHistory } from '../../../../electron/store/merging/merge-history.ts';

const AT = '2026-11-23T00:00:00.000Z';
const NOW = '2026-11-24T00:00:00.000Z';
const told = (seq: number, name: string, who: string) => ({
  ...{ seq, at: AT, label: { code: 'customer.change', params: { name } }, by: 'transaction', undoable: true },
  trace: { who: [who], edits: [['customers', who, 'note', null, `${name}爱喝茶`]], more: 0 },
});
const binned = {
  id: 'b',
  customerId: 'x',
  records: [{ collection: 'customers', record: { id: 'x', name: '云青柑' } }],
};
const change = (code: string) => ({
  ...{ seq: 3, write: 3, at: NOW, label: { code }, by: 'transaction', undoable: false },
  ...{ ops: [['del', 'bin', 'b']], inv: [['put', 'bin', binned]] },
});

function mergedWith(code: string): string[] {
  const history = new MergedHistory();
  for (const entry of [told(1, '云青柑', 'x'), told(2, '周远', 'y')]) history.line(Buffer.from(JSON.stringify(entry)));
  return [...history.after([change(code) as never], NOW)].map(String);
}

describe('a history brought forward', () => {
  it('keeps its old lines as octets', () => {
    expect(mergedWith('bin.erase').slice(0, 2)).toEqual(
      [told(1, '云青柑', 'x'), told(2, '周远', 'y')].map((entry) => JSON.stringify(entry)),
    );
  });

  it('forgets whoever is erased in lines that nobody would read any more', () => {
    const lines = mergedWith('privacy.erase');
    expect(lines.join('\n')).not.toContain('云青柑');
    expect(lines[0]).toContain('"code":"customer.change"');
    expect(lines[1]).toBe(JSON.stringify(told(2, '周远', 'y')));
  });
});
