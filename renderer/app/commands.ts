import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Command } from '../features/palette/command.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Desk } from './desk.ts';
import { makePath, NEW_GIFT_PATH, PLACE, type PlaceName, SPREAD_PATH } from './places.ts';

export interface Means {
  readonly t: Translate;
  readonly desk: Desk;
  readonly go: (path: string) => void;
  readonly exportCalendar: () => void;
  readonly change: (patch: Partial<SettingsView>) => void;
  /** The customer whose dossier is open. */
  readonly customerId?: string | undefined;
}

const PLACES: readonly { readonly place: PlaceName; readonly icon: IconName; readonly also: string }[] = [
  { place: 'today', icon: 'today', also: 'go today 今日' },
  { place: 'customers', icon: 'customers', also: 'go customers 客户' },
  { place: 'calendar', icon: 'calendar', also: 'go calendar 日历' },
  { place: 'products', icon: 'product', also: 'go products shows rounds 产品 展会 路线' },
  { place: 'library', icon: 'scripts', also: 'go library scripts what to say 话术 异议 案例 竞品' },
  { place: 'report', icon: 'reports', also: 'go report 报表' },
  { place: 'settings', icon: 'settings', also: 'go settings backup 设置 备份' },
  { place: 'proposals', icon: 'hint', also: 'go proposals suggestions 建议' },
  {
    place: 'ledger',
    icon: 'ledger',
    also: 'go ledger promises requests feedback complaints leaks 欠账 承诺 要求 反馈 投诉 漏洞',
  },
  { place: 'gifts', icon: 'gift', also: 'go gifts presents budget stock to buy 礼品 送礼 礼物 预算 库存' },
  { place: 'gaps', icon: 'edit', also: 'go fill in missing gaps blanks 补资料 缺什么 空白 补全' },
  { place: 'keys', icon: 'keyboard', also: 'go keys shortcuts change 快捷键 换键' },
  { place: 'dates', icon: 'birthday', also: 'go dates birthdays anniversaries coming up 近期日子 生日 纪念日' },
  { place: 'greetings', icon: 'greeting', also: 'go greetings festival cards wishes 节日问候 祝福 拜年' },
  { place: 'activity', icon: 'backup', also: 'go activity history changes 改动 记录 历史' },
  { place: 'playbooks', icon: 'auto', also: 'go playbook cadence rules 打法 节奏 行当' },
  { place: 'doubles', icon: 'merge', also: 'go duplicates doubles merge 重复 合并 查重' },
  { place: 'retention', icon: 'clock', also: 'go retention review privacy 留存 保留 清理 隐私' },
  { place: 'bin', icon: 'delete', also: 'go bin deleted trash 回收站 删掉' },
];

const deeds = ({ t, desk, go, exportCalendar }: Means): Command[] => [
  {
    id: 'log',
    icon: 'log',
    label: t('palette:do.log'),
    also: 'log call 记一笔',
    command: 'log',
    run: () => desk.log(),
  },
  {
    id: 'objection',
    icon: 'objection',
    label: t('palette:do.objection'),
    also: 'objection answer 异议 拒绝 答法',
    run: () => desk.objection(),
  },
  {
    id: 'new',
    icon: 'addPerson',
    label: t('palette:do.newCustomer'),
    also: 'new customer 新客户',
    command: 'newCustomer',
    run: () => desk.newCustomer(),
  },
  {
    id: 'import',
    icon: 'importFile',
    label: t('palette:do.import'),
    also: 'import contacts 导入',
    run: () => go(PLACE.import),
  },
  {
    id: 'export',
    icon: 'exportFile',
    label: t('palette:do.exportCalendar'),
    also: 'export calendar ics 导出 日历',
    run: exportCalendar,
  },
  {
    id: 'spread',
    icon: 'moveDay',
    label: t('today:spread.open'),
    also: 'spread overdue 摊开 逾期 过期',
    run: () => go(SPREAD_PATH),
  },
];

const ways = ({ t, desk }: Pick<Means, 't' | 'desk'>): Command[] => [
  { id: 'undo', icon: 'undo', label: t('palette:do.undo'), also: 'undo 撤销', command: 'undo', run: desk.undo },
  { id: 'redo', icon: 'retry', label: t('palette:do.redo'), also: 'redo 重做', command: 'redo', run: desk.redo },
  {
    id: 'keys',
    icon: 'keyboard',
    label: t('palette:do.keys'),
    also: 'keys shortcuts 快捷键',
    command: 'keyList',
    run: desk.showKeys,
  },
];

const gifts = ({ t, go }: Means): Command[] => [
  {
    id: 'gift',
    icon: 'gift',
    label: t('palette:do.gift'),
    also: 'gift present idea 礼品 送礼 礼物',
    run: () => go(NEW_GIFT_PATH),
  },
];

/** What is made from the dossier that is open. */
const made = ({ t, go, customerId }: Means): Command[] =>
  customerId === undefined
    ? []
    : [
        {
          id: 'comparison',
          icon: 'columns',
          label: t('palette:do.comparison'),
          also: 'comparison sheet rival 对比表 竞品',
          run: () => go(makePath(customerId, 'comparison')),
        },
        {
          id: 'timetable',
          icon: 'schedule',
          label: t('palette:do.timetable'),
          also: 'joint timetable steps 时间表 步骤',
          run: () => go(makePath(customerId, 'timetable')),
        },
      ];

const languages = ({ t, change }: Means): Command[] => [
  {
    id: 'chinese',
    icon: 'language',
    label: t('palette:do.chinese'),
    also: 'language chinese 语言 中文',
    run: () => change({ language: 'zh-CN' }),
  },
  {
    id: 'english',
    icon: 'language',
    label: t('palette:do.english'),
    also: 'language english 语言 英文',
    run: () => change({ language: 'en' }),
  },
];

const THEMES = [
  { theme: 'light', icon: 'light', also: 'theme light 浅色 主题' },
  { theme: 'dark', icon: 'dark', also: 'theme dark 深色 主题' },
  { theme: 'system', icon: 'system', also: 'theme system 系统 主题' },
] as const;

const DENSITIES = [
  { density: 'compact', icon: 'rows', also: 'density compact 紧凑' },
  { density: 'comfortable', icon: 'comfortable', also: 'density comfortable 宽松' },
] as const;

const looks = (means: Means): Command[] => [
  ...languages(means),
  ...THEMES.map(({ theme, icon, also }) => ({
    id: theme,
    icon,
    also,
    label: means.t(`palette:do.${theme}`),
    run: () => means.change({ theme }),
  })),
  ...DENSITIES.map(({ density, icon, also }) => ({
    id: density,
    icon,
    also,
    label: means.t(`palette:do.${density}`),
    run: () => means.change({ density }),
  })),
];

/** Too few digits are somebody's last four, not a number. */
const NUMBER_DIGITS = 5;

/** A name in the field can become a customer, and so can a number nobody has: it is offered last. */
function named({ t, desk }: Means, typed: string): Command[] {
  const query = typed.trim();
  const isNumber = /^[\d\s+()-]+$/.test(query);
  if (query === '' || (isNumber && query.replace(/\D/g, '').length < NUMBER_DIGITS)) return [];
  return [
    {
      id: 'new-named',
      icon: 'addPerson',
      label: t(isNumber ? 'palette:do.newNumber' : 'palette:do.newNamed', { query }),
      also: query,
      last: true,
      run: () => desk.newCustomer(query),
    },
  ];
}

const NONE = (): Command[] => [];

/** Everything the palette can do besides finding people. `more`: what else is found by its name; `first`: what is nearest. */
export const commandsFor =
  (means: Means, more: (query: string) => Command[] = NONE, first: (query: string) => Command[] = NONE) =>
  (query: string): Command[] => [
    ...first(query),
    ...deeds(means),
    ...ways(means),
    ...gifts(means),
    ...made(means),
    ...PLACES.map(({ place, icon, also }) => ({
      id: `go-${place}`,
      icon,
      also,
      name: means.t(`app:place.${place}`),
      label: means.t('palette:do.go', { place: means.t(`app:place.${place}`) }),
      run: () => means.go(PLACE[place]),
    })),
    ...looks(means),
    ...more(query),
    ...named(means, query),
  ];
