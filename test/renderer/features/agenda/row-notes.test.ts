import { describe, expect, it } from 'vitest';
import { rowNotes } from '../../../../renderer/features/agenda/row-notes.ts';
import type { Reason } from '../../../../shared/domain/agenda.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/record.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { makeRow } from '../../../helpers/make-row.ts';

const TODAY = asDay('2026-12-01');
const reason = (patch: Partial<Reason>): Reason => ({
  cadence: 'show.A',
  step: 'answer',
  key: 'k',
  clock: { on: TODAY, by: 'talk' },
  window: { from: TODAY, until: TODAY },
  shifts: [],
  ...patch,
});
const notes = (language: Language, row: ReturnType<typeof makeRow>) =>
  rowNotes(translator(language), language, row, TODAY);

describe('what must not be missed about a row', () => {
  it('is the earliest last day there is, the tries nobody answered, and the channel that was left', () => {
    const row = makeRow({
      unanswered: 3,
      reasons: [reason({ limit: asDay('2026-12-09') }), reason({ limit: asDay('2026-12-05'), changedChannel: 'call' })],
    });
    expect(notes('zh-CN', row)).toEqual(['最晚 12月5日', '3 次没回应', '电话没回应，换个渠道']);
    expect(notes('en', row)).toEqual(['latest 5 Dec', '3 unanswered', 'Call got no reply, so another way']);
  });

  it.each([
    ['2026-12-01', '今天是最后一天', 'today is the last day'],
    ['2026-11-30', '最晚 11月30日，已过', 'latest 30 Nov, past'],
  ])('says so when the last day is %s', (limit, zh, en) => {
    const row = makeRow({ reasons: [reason({ limit: asDay(limit) })] });
    expect([notes('zh-CN', row), notes('en', row)]).toEqual([[zh], [en]]);
  });

  it('is nothing on an ordinary row', () => {
    expect(notes('en', makeRow({ reasons: [reason({})] }))).toEqual([]);
  });
});
