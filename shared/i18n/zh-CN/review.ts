/** What the rep should look at again, a sentence each. */
export const review = {
  title: '该复核了',
  regrade: '重新定级',
  horizonPassed: '预计购买的日子已过，问一问现在怎么打算，再定意向级别。',
  talksReached_other: '“{{name}}”已经聊了 {{count}} 次：意向还是这个吗？',
  unanswered_other: '连着 {{count}} 次没有回音：换个人、换个时候，或者先放一放。',
  quoteSilent: '报价跟了三次还是没有回音：换个说法，找别的人问，或者重新定意向。',
  quoteSilentNamed: '报价“{{title}}”跟了三次还是没有回音：换个说法，找别的人问，或者重新定意向。',
} as const;
