/** The desktop's own menu bar and its dialogs. */
export const menu = {
  file: '文件',
  newCustomer: '新客户…',
  import: '导入通讯录…',
  print: '打印客户卡…',
  chooseBook: '打开另一本账…',
  view: '查看',
  today: '今天',
  palette: '查找或执行…',
  log: '记一笔…',
  settings: '设置…',
  contacts: '通讯录文件（CSV、vCard）',
  everyFile: '所有文件',
  copyFolder: '选择存放副本的文件夹',
  backupFolder: '选择存放第二份备份的文件夹',
  calendarFolder: '选择存放日历文件的文件夹',
} as const;
