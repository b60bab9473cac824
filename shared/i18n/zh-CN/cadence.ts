/** Words of the scales a cadence reads: intent and horizon, by the code in the book. */
export const cadence = {
  intentLabel: '意向',
  horizonLabel: '意向级别',
  orgGradeLabel: '单位级别',
  intent: {
    interested: '有兴趣',
    considering: '考虑犹豫',
    'not-soon': '近期不买',
    never: '肯定不买',
    none: '没问过',
  },
  horizon: {
    O: 'O 级：一周内买',
    A: 'A 级：一个月内',
    B: 'B 级：三个月内',
    C: 'C 级：半年内',
    none: '不定级',
  },
} as const;
