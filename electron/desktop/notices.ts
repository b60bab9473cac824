import { type BrowserWindow, Notification, powerMonitor } from 'electron/main';
import type { Answer } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/news.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import type { Language } from '../../shared/domain/record.ts';
import { noticeWords } from '../../shared/i18n/reminder-words.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { Result } from '../../shared/result.ts';
import type { House } from '../house.ts';

interface NoticeOptions {
  readonly house: Pick<House, 'answer' | 'onNews'>;
  readonly platform: NodeJS.Platform;
  readonly language: () => Language;
  readonly window: {
    readonly current: () => Pick<BrowserWindow, 'isFocused'> | undefined;
    readonly show: () => void;
    readonly send: (news: News) => void;
  };
}

/** Where a notice of the system can carry buttons; elsewhere it is clicked, and the window has them. */
const HAS_BUTTONS: ReadonlySet<NodeJS.Platform> = new Set(['darwin', 'win32']);

/** What stands, or undefined where the book does not answer. */
async function listOf({ house }: NoticeOptions): Promise<Answer<'reminder.list'> | undefined> {
  const listed = (await house.answer('reminder.list', {})) as Result<Answer<'reminder.list'>>;
  return listed.ok ? listed.value : undefined;
}

/** Closes it; the window asks how it went where only the rep can say. */
async function done({ house, window }: NoticeOptions, { key }: Reminder): Promise<void> {
  const closed = (await house.answer('reminder.done', { key })) as Result<Answer<'reminder.done'>>;
  if (closed.ok && closed.value.log === undefined) return;
  window.show();
  window.send({ news: 'reminder', key, deed: closed.ok ? 'log' : 'open' });
}

function buttonsOf(options: NoticeOptions, only: Reminder) {
  const t = translator(options.language());
  return [
    { words: t('reminders:done'), run: () => void done(options, only) },
    {
      words: t('reminders:snoozes.ten-minutes'),
      run: () => void options.house.answer('reminder.snooze', { keys: [only.key], for: 'ten-minutes' }),
    },
  ];
}

/** Shown notices are held on to: one that is let go of forgets what its click does. */
const held = new Set<Notification>();

function show(options: NoticeOptions, told: readonly Reminder[], total: number, list: Answer<'reminder.list'>): void {
  const language = options.language();
  const speech = { t: translator(language), language, today: list.today };
  const [first] = told;
  const only = total === 1 ? first : undefined;
  const buttons = only !== undefined && HAS_BUTTONS.has(options.platform) ? buttonsOf(options, only) : [];
  const notice = new Notification({
    ...noticeWords(speech, told, total, list.shows),
    actions: buttons.map(({ words }) => ({ type: 'button', text: words })),
  });
  held.add(notice);
  const letGo = () => held.delete(notice);
  notice.on('close', letGo);
  notice.on('click', () => {
    letGo();
    options.window.show();
    options.window.send(
      only === undefined ? { news: 'go', to: 'today' } : { news: 'reminder', key: only.key, deed: 'open' },
    );
  });
  notice.on('action', ({ actionIndex }) => {
    letGo();
    buttons[actionIndex]?.run();
  });
  notice.show();
}

async function tell(options: NoticeOptions, keys: readonly string[]): Promise<void> {
  // Who looks at the window sees it there.
  if (!Notification.isSupported() || options.window.current()?.isFocused() === true) return;
  const list = await listOf(options);
  if (list === undefined || list.by !== 'system') return;
  const told = list.reminders.filter(({ key }) => keys.includes(key));
  if (told.length > 0) show(options, told, keys.length, list);
}

/** Tells what the house is reminded of by notices of the system, and has it look as soon as the laptop wakes. */
export function hangNotices(options: NoticeOptions): void {
  options.house.onNews((news) => {
    if (news.news === 'reminders' && news.told.length > 0) void tell(options, news.told);
  });
  const look = () => void options.house.answer('reminder.look', {});
  powerMonitor.on('resume', look);
  powerMonitor.on('unlock-screen', look);
}
