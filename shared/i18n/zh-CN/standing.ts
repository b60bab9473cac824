/** Sentences of the dialogs that change how a customer stands: given up, frozen, not to be contacted. */
export const standing = {
  giveUp: {
    title: '放弃 {{name}}',
    reason: '为什么',
    choose: '选一个',
    own: '用自己的话',
    reasons: {
      'costs-more': '花得比赚得多',
      'refuses-standard': '不接受我们的标准服务',
      'outside-target': '不是我们的目标客户',
      other: '别的原因',
    },
    hint: '不再排跟进；随时可以重新跟进。',
    missing: '说一个原因，以后看得懂',
    contacts: '花的功夫',
    contactsLine_other: '联系 {{count}} 次，聊上 {{talks}} 次',
    gifts: '礼品',
    bought: '买过',
    nothing: '没有',
    go: '放弃',
  },
  freeze: {
    title: '冻结一段时间',
    on: '从哪天起',
    until: '到哪天（含当天）',
    reason: '为什么（可空）',
    reasonHint: '例如：家里有事、出差、生病',
    hint: '冻结期间不排跟进，过后接着数；承诺照样提醒。',
    past: '不能早于今天和开始那天',
    go: '冻结',
  },
} as const;
