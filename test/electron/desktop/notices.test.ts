import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hangNotices } from '../../../electron/desktop/notices.ts';
import type { News } from '../../../shared/contract/news.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Reminder } from '../../../shared/domain/reminder.ts';
import type { NoticeShows } from '../../../shared/domain/reminding.ts';
import { ok } from '../../../shared/result.ts';
import { Notification, powerMonitor } from '../../helpers/fake-electron.ts';
import { makeFakeHouse } from '../../helpers/fake-house.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));

const on = asDay('2026-11-24');
const CALL: Reminder = {
  key: 'row|1',
  kind: 'follow-up',
  on,
  time: '10:00',
  customer: { id: '00000000-0000-4000-8000-000000000001', name: '样例甲' },
  detail: '问试驾',
};
const MEETING: Reminder = { key: 'appointment|1', kind: 'appointment', on, detail: '看样车' };

interface Scene {
  readonly reminders?: readonly Reminder[];
  readonly shows?: NoticeShows;
  readonly by?: 'system' | 'window';
  readonly focused?: boolean;
  readonly platform?: NodeJS.Platform;
  readonly language?: Language;
  readonly log?: boolean;
}

function stage({
  reminders = [CALL],
  shows = 'full',
  by = 'system',
  focused = false,
  platform = 'darwin',
  language = 'zh-CN',
  log = false,
}: Scene = {}) {
  const house = makeFakeHouse((channel) => {
    if (channel === 'reminder.list') return ok({ today: on, reminders, total: reminders.length, by, shows });
    return ok(log ? { log: { id: CALL.customer?.id, name: '样例甲' } } : {});
  });
  const sent: News[] = [];
  let shown = 0;
  hangNotices({
    house,
    platform,
    language: () => language,
    window: {
      current: () => ({ isFocused: () => focused }),
      show: () => void (shown += 1),
      send: (news) => sent.push(news),
    },
  });
  return {
    house,
    sent,
    shown: () => shown,
    async tell(...keys: string[]) {
      house.tell({ news: 'reminders', told: keys });
      await vi.waitFor(() => Promise.resolve());
      await new Promise((done) => setTimeout(done, 0));
      return Notification.all.at(-1);
    },
  };
}

beforeEach(() => {
  Notification.all.length = 0;
  powerMonitor.removeAllListeners();
});

describe('a notice of the system', () => {
  it('names one reminder with its hour and what it is for', async () => {
    expect((await stage().tell('row|1'))?.options).toEqual({
      title: '10:00 样例甲',
      body: '该联系了 · 问试驾',
      actions: [
        { type: 'button', text: '完成' },
        { type: 'button', text: '10 分钟后' },
      ],
    });
  });

  it('counts several, names the first of them, and has no buttons', async () => {
    const notice = await stage({ reminders: [CALL, MEETING], language: 'en' }).tell('row|1', 'appointment|1');
    expect(notice?.options).toEqual({
      title: '2 reminders',
      body: '10:00 样例甲: time to be in touch\n看样车: appointment',
      actions: [],
    });
    expect(Notification.all).toHaveLength(1);
  });

  it.each([
    ['initials', '10:00 样**', '该联系了'],
    ['count', '1 条提醒', ''],
  ] as const)('lets others read no more than the rep allows: %s', async (shows, title, body) => {
    expect((await stage({ shows }).tell('row|1'))?.options).toMatchObject({ title, body });
  });

  it('has no buttons where the system knows none', async () => {
    expect((await stage({ platform: 'linux' }).tell('row|1'))?.options).toMatchObject({ actions: [] });
  });

  it.each([{ focused: true }, { by: 'window' }, { reminders: [] }] as const)('does not come up: %j', async (scene) => {
    expect(await stage(scene).tell('row|1')).toBeUndefined();
  });

  it('opens what it is about when it is clicked; several open the day', async () => {
    const one = stage();
    (await one.tell('row|1'))?.emit('click');
    expect([one.shown(), one.sent]).toEqual([1, [{ news: 'reminder', key: 'row|1', deed: 'open' }]]);
    const two = stage({ reminders: [CALL, MEETING] });
    (await two.tell('row|1', 'appointment|1'))?.emit('click');
    expect(two.sent).toEqual([{ news: 'go', to: 'today' }]);
  });

  it('closes it by its first button without the window, and asks in the window what only the rep can say', async () => {
    const plain = stage();
    (await plain.tell('row|1'))?.emit('action', { actionIndex: 0 });
    await vi.waitFor(() =>
      expect(plain.house.asked).toContainEqual({ channel: 'reminder.done', ask: { key: 'row|1' } }),
    );
    expect([plain.shown(), plain.sent]).toEqual([0, []]);
    const asking = stage({ log: true });
    (await asking.tell('row|1'))?.emit('action', { actionIndex: 0 });
    await vi.waitFor(() => expect(asking.sent).toEqual([{ news: 'reminder', key: 'row|1', deed: 'log' }]));
  });

  it('puts it off by its second', async () => {
    const one = stage();
    (await one.tell('row|1'))?.emit('action', { actionIndex: 1 });
    expect(one.house.asked).toContainEqual({
      channel: 'reminder.snooze',
      ask: { keys: ['row|1'], for: 'ten-minutes' },
    });
  });
});

it.each(['resume', 'unlock-screen'])('a laptop that says %s is looked at once, before the minute is over', (event) => {
  const { house } = stage();
  powerMonitor.emit(event);
  expect(house.asked).toEqual([{ channel: 'reminder.look', ask: {} }]);
});
