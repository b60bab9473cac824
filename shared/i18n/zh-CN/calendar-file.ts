/** Words of the files that go to the rep's own calendar. */
export const calendarFile = {
  name: '客户提醒',
  changes: '客户提醒 变动',
  busy: '忙',
  buyBy: '最晚今天买：{{what}}（{{name}}）',
  buyGift: '最晚今天买礼物',
  appointment: { visit: '拜访', showroom: '到店', meeting: '会面', event: '活动', personal: '私事' },
} as const;
