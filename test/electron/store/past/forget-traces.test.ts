import { describe, expect, it } from 'vitest';
import { forgetTraces } from '../../../../electron/store/past/forget-traces.ts';
import type { PastEntry } from '../../../../electron/store/past/past-entry.ts';
import type { TracedEdit } from '../../../../electron/store/past/trace.ts';

const entry = (label: PastEntry['label'], who: string[] = [], edits: TracedEdit[] = []): PastEntry => ({
  ...{ seq: 1, at: '2026-11-23T00:00:00.000Z', label, by: 'transaction', undoable: true },
  trace: { who, edits, more: 0 },
});
const named = (name: string, more: object = {}) => ({ code: 'customer.change', params: { name, ...more } });
const binned = { id: 'b', records: [{ collection: 'customers', record: { id: 'x', name: '云青柑' } }] };
const forget = (entries: PastEntry[], code = 'privacy.erase') =>
  forgetTraces(entries, entry({ code }), [['put', 'bin', binned]]);

describe('the past of somebody who is erased', () => {
  it('says that something was done, and no longer to whom or what', () => {
    const past = [entry(named('云青柑'), ['x'], [['gifts', 'g', '', null, '茶叶']])];
    forget(past);
    expect(past[0]).toMatchObject({ label: named('…'), trace: { who: [], edits: [], more: 1 } });
  });

  it('keeps what the same change did to others', () => {
    const past = [
      entry(
        { code: 'import.run' },
        ['x', 'y', 'z'],
        [
          ['customers', 'x', '', null, '云青柑'],
          ['customers', 'y', '', null, '周远'],
        ],
      ),
    ];
    forget(past);
    expect(past[0]?.trace).toEqual({ who: ['y', 'z'], edits: [['customers', 'y', '', null, '周远']], more: 1 });
  });

  it('forgets both names of two dossiers that were made one', () => {
    const past = [entry(named('云青柑', { other: '小柑' }), ['x', 'gone'])];
    forget(past);
    expect(past[0]?.label).toEqual(named('…', { other: '…' }));
  });

  it('forgets what others’ records said of them, and leaves a namesake alone', () => {
    const past = [
      entry(named('周远'), ['y'], [['links', 'l', '', null, '云青柑的表兄']]),
      entry(named('云青柑'), ['namesake']),
    ];
    forget(past);
    expect(past[0]).toMatchObject({ label: named('周远'), trace: { edits: [] } });
    expect(past[1]?.label).toEqual(named('云青柑'));
  });

  it('stays as it is when the bin is emptied by hand or by time', () => {
    const past = [entry(named('云青柑'), ['x'])];
    forget(past, 'bin.purge');
    expect(past[0]?.label).toEqual(named('云青柑'));
  });
});
