import { describe, expect, it } from 'vitest';
import { problemPlace, problemsByCell } from '../../../../renderer/features/import/problem-place.ts';

const columns = [
  { heading: '客户姓名', field: 'name' },
  { heading: '手机', field: 'phone' },
  { heading: '生日', field: 'birthday' },
  { heading: '农历生日', field: 'lunar-birthday' },
  { heading: '意向', field: 'intent' },
  { heading: '级别', field: 'grade' },
  { heading: '喜欢的茶', field: 'custom' },
];

describe('where a problem is shown', () => {
  it.each([
    ['客户姓名', 'name'],
    ['手机', 'phone'],
    ['农历生日', 'birthday'],
    ['级别', 'grade'],
    ['BDAY', 'birthday'],
    ['tel', 'phone'],
    ['喜欢的茶', undefined],
    ['没有这列', undefined],
  ])('a problem in %s', (column, cell) => {
    expect(problemPlace(columns, { column })).toBe(cell);
  });

  it('shows in each cell what refuses the row before what is only worth a look', () => {
    const problem = (column: string, severity: 'refuse' | 'warn') => ({
      row: 2,
      column,
      code: 'x',
      severity,
      value: column,
      message: '',
    });
    const [intent, solar, lunar, tea] = [
      problem('意向', 'warn'),
      problem('生日', 'warn'),
      problem('农历生日', 'refuse'),
      problem('喜欢的茶', 'warn'),
    ];
    expect([...problemsByCell(columns, [intent, problem('级别', 'warn'), solar, lunar, tea])]).toEqual([
      ['grade', intent],
      ['birthday', lunar],
    ]);
  });
});
