import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import { asDay } from '../../shared/domain/day.ts';

/** Stand-ins for ids that only a real book can give; the test puts the real ones in their place. */
export const IDS = {
  customer: '00000000-0000-4000-8000-00000000c001',
  person: '00000000-0000-4000-8000-00000000c002',
  specialDay: '00000000-0000-4000-8000-00000000c003',
  interaction: '00000000-0000-4000-8000-00000000c004',
  quote: '00000000-0000-4000-8000-00000000c005',
  deal: '00000000-0000-4000-8000-00000000c006',
  promise: '00000000-0000-4000-8000-00000000c007',
  gift: '00000000-0000-4000-8000-00000000c008',
  preview: '00000000-0000-4000-8000-00000000c009',
  attachment: '00000000-0000-4000-8000-00000000c010',
  bin: '00000000-0000-4000-8000-00000000c011',
} as const;
export const KEY = 'the key of a follow-up that is due';
export const TOKEN = 'the token of a file';
export const FOLDER = '/the/path/of/a/folder';
export const BACKUP = 'the name of a backup';
export const WAY = 'a way out of the damage';
export const PATH = '/the/path/of/a/file.csv';

export const TODAY = asDay('2026-11-22');
const customerId = IDS.customer;
const on = TODAY;

/** One honest ask a channel. A channel added to the contract does not compile until it stands here. */
export const examples = {
  'book.status': {},
  'book.check': {},
  'book.addSample': {},
  'change.undo': {},
  'change.redo': {},
  'change.list': { limit: 20 },
  'bin.list': { limit: 20 },
  'bin.restore': { id: IDS.bin },
  'bin.erase': { id: IDS.bin },
  'backup.list': {},
  'backup.make': {},
  'backup.preview': { id: BACKUP, place: 'book' },
  'backup.restore': { id: BACKUP, place: 'book' },
  'backup.setPlace': {},
  'book.copy': { folder: FOLDER },
  'desk.chooseFolder': { purpose: 'copy' },
  'recovery.look': {},
  'recovery.take': { id: WAY },
  'book.reopen': {},
  'book.opening': {},
  'attachment.add': { customerId, token: TOKEN },
  'attachment.list': { customerId },
  'attachment.read': { id: IDS.attachment, size: 'thumbnail' },
  'attachment.change': { id: IDS.attachment, name: '名片.jpg' },
  'attachment.remove': { id: IDS.attachment },
  'settings.get': {},
  'settings.change': { patch: { theme: 'dark', language: 'zh-CN' } },
  'customer.list': {
    query: '甲',
    filter: {},
    sort: { by: 'name', direction: 'up' },
    offset: 0,
    limit: 200,
  },
  'customer.tags': {},
  'customer.get': { id: customerId },
  'customer.create': {
    kind: 'person',
    name: '样例乙',
    phones: [{ raw: '199 0000 0123', label: 'mobile' }],
    emails: ['example@example.com'],
    custom: { 座位: '三排' },
  },
  'customer.change': { id: customerId, patch: { company: '样例公司' }, clear: ['title'] },
  'customer.remove': { id: customerId },
  'person.save': { customerId, name: '样例丙', relation: 'child', phones: [], emails: [] },
  'person.remove': { id: IDS.person },
  'specialDay.save': { customerId, kind: 'birthday', calendar: 'lunar', month: 8, day: 15, leap: false },
  'specialDay.remove': { id: IDS.specialDay },
  'quote.save': { customerId, title: '报价一', amount: { minor: 1_000_000, currency: 'CNY' }, sentOn: on },
  'quote.remove': { id: IDS.quote },
  'deal.save': { customerId, product: '样品', stage: 'open', on },
  'deal.remove': { id: IDS.deal },
  'promise.save': { customerId, what: '寄样本', dueOn: asDay('2026-11-25') },
  'promise.remove': { id: IDS.promise },
  'gift.save': { customerId, item: '茶叶', direction: 'given', state: 'idea', on },
  'gift.remove': { id: IDS.gift },
  'agenda.days': { from: TODAY, days: 7 },
  'followUp.snooze': { customerId, keys: [KEY], until: asDay('2026-11-24') },
  'followUp.skip': { customerId, keys: [KEY], reason: '客户出差' },
  'nextStep.set': { customerId, next: { mode: 'manual', on: asDay('2026-11-27'), what: '送合同' } },
  'interaction.log': {
    customerId,
    on,
    channel: 'call',
    direction: 'out',
    outcome: 'reached',
    note: '谈了交期',
    next: { mode: 'automatic' },
  },
  'interaction.change': { id: IDS.interaction, patch: { note: '改了一句' } },
  'interaction.remove': { id: IDS.interaction },
  'interaction.preview': { customerId, on, channel: 'call', direction: 'out', outcome: 'reached' },
  'file.choose': {},
  'file.open': { path: PATH },
  'file.save': { name: '本周.ics', text: 'BEGIN:VCALENDAR' },
  'import.preview': { token: TOKEN },
  'import.rows': { previewId: IDS.preview, only: 'all', offset: 0, limit: 200 },
  'import.correct': { previewId: IDS.preview, corrections: [{ row: 2, column: '生日', value: '农历8月15日' }] },
  'import.run': { previewId: IDS.preview },
  'import.cancel': { previewId: IDS.preview },
  'calendar.range': { from: TODAY, until: asDay('2026-12-31') },
  'calendar.export': { from: TODAY, until: asDay('2026-12-31') },
  'card.print': { customerId, size: 'A5', blocks: ['personal', 'family'] },
  'report.contacts': { weeks: 12, ahead: 30 },
  'playbook.list': {},
} as const satisfies { readonly [C in ChannelName]: Ask<C> };
