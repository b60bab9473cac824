/** What is wrong with a row of a file that is being imported; the value stands beside it. */
export const importProblem = {
  'name-missing': '没有姓名，也没有单位。',
  'phone-damaged': '号码被表格软件改坏了：请把这一列设成文本，重新导出。',
  'birthday-impossible': '没有这一天。',
  'birthday-ambiguous': '看不出是公历还是农历，或者哪个是月、哪个是日：请写明。',
  'text-too-long': '这一格太长，放不下。',
  'quotes-broken': '引号没有配对，这一行读不准。',
  'birthday-unread': '看不懂这个日期，原文留在档案里。',
  'birthday-year-doubtful': '年份像是占位用的，只记月和日。',
  'intent-unknown': '没有这种意向，原文留在档案里。',
  'grade-unknown': '没有这个级别，原文留在档案里。',
  'grade-read-as': '没有 H 级：按七天内，读作 O。',
  'email-unread': '不像邮箱，原文留在档案里。',
  'kept-as-custom': '没有对应的项目，按原来的列名留在档案里。',
  'cells-beyond-heading': '这一行比表头多出几格，多出的留在档案里。',
  'card-unclosed': '名片没有结尾，读到哪里算哪里。',
  'raw-lines-dropped': '名片里不认识的行太多，后面的没有保留。',
} as const;
