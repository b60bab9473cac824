import { Box } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { News } from '../../../shared/contract/news.ts';
import type { Reminder } from '../../../shared/domain/reminder.ts';
import { noticeWords } from '../../../shared/i18n/reminder-words.ts';
import { call, place } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useNews } from '../../api/use-news.ts';
import { ReminderStack } from '../../features/reminder/reminder-stack.tsx';
import type { ReminderDeeds } from '../../features/reminder/reminder-deeds.ts';
import { LateWords } from '../../i18n/late-words.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { SPOKEN_ONLY } from '../../ui/v.ts';
import { isNotSaved } from '../../features/change/effect-of.ts';
import type { Desk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { calendarPath, customerPath, dayPath, greetingPath, PLACE } from '../places.ts';
import { showNotice } from './show-notice.ts';

type List = Answer<'reminder.list'>;

function openReminder({ customer, kind, on, detail = '' }: Reminder): void {
  if (kind === 'festival') goTo(greetingPath(detail));
  else if (kind === 'gift') goTo(PLACE.gifts);
  else if (customer !== undefined) goTo(customerPath(customer.id));
  else goTo(kind === 'appointment' ? calendarPath(on) : dayPath(on));
}

function useDeeds(desk: Desk): ReminderDeeds {
  const close = useChange('reminder.done');
  const answer = async (asked: ReturnType<typeof call<'reminder.snooze' | 'reminder.putAway'>>) => {
    const answered = await asked;
    if (!answered.ok) desk.refuse(answered.error);
  };
  const done = async (key: string) => {
    const closed = await close.run({ key });
    if (closed.ok) {
      if (closed.value.log !== undefined) desk.log(closed.value.log);
    } else if (!isNotSaved(closed.error.code)) desk.refuse(closed.error); // A save that failed stands in the banner already.
  };
  const putAway = (reminder?: Reminder) =>
    void answer(call('reminder.putAway', reminder === undefined ? {} : { keys: [reminder.key] }));
  return {
    done: ({ key }) => void done(key),
    snooze: ({ key }, span) => void answer(call('reminder.snooze', { keys: [key], for: span })),
    open(reminder) {
      putAway(reminder);
      openReminder(reminder);
    },
    putAway,
    today: () => goTo(PLACE.today),
  };
}

/** Reads the list anew and hands on what of it was told just now. */
function useTold(onTold: (list: List, told: readonly Reminder[], total: number) => void) {
  const client = useQueryClient();
  return async (keys: readonly string[]) => {
    await client.invalidateQueries({ queryKey: ['reminder.list'] });
    if (keys.length === 0) return;
    const listed = await call('reminder.list', {});
    if (!listed.ok) return;
    const told = listed.value.reminders.filter(({ key }) => keys.includes(key));
    if (told.length > 0) onTold(listed.value, told, keys.length);
  };
}

/** What a click on a notice of the system asks for. The click can be quicker than the list of this page, so it is asked anew. */
async function clicked({ key, deed }: Extract<News, { news: 'reminder' }>, deeds: ReminderDeeds): Promise<void> {
  const listed = await call('reminder.list', {});
  const meant = listed.ok ? listed.value.reminders.find((reminder) => reminder.key === key) : undefined;
  if (meant === undefined) deeds.today();
  else (deed === 'log' ? deeds.done : deeds.open)(meant);
}

function Tray({ desk }: { readonly desk: Desk }) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('reminder.list', {}, { keep: true });
  const list = asked.state === 'answered' ? asked.value : undefined;
  const [said, setSaid] = useState('');
  const corner = useRef<HTMLDivElement>(null);
  const deeds = useDeeds(desk);
  const told = useTold(({ today, by, shows }, reminders, total) => {
    const speech = { t, language, today };
    const { title, body } = noticeWords(speech, reminders, total, 'full');
    setSaid(`${title} ${body}`);
    if (by === 'system' && place() === 'browser')
      showNotice(noticeWords(speech, reminders, total, shows), reminders[0]?.key ?? '', () =>
        total === 1 && reminders[0] !== undefined ? deeds.open(reminders[0]) : deeds.today(),
      );
  });
  useNews((news) => {
    if (news.news === 'reminders') void told(news.told);
    if (news.news === 'reminder') void clicked(news, deeds);
  });
  const enter = () => corner.current?.querySelector<HTMLElement>('button')?.focus();
  useShortcuts([{ command: 'reminders', run: enter, label: t('keys:command.reminders'), off: list?.total === 0 }]);
  return (
    <div ref={corner}>
      <Box role="status" sx={SPOKEN_ONLY}>
        {said}
      </Box>
      {list !== undefined && (
        <ReminderStack {...list} deeds={deeds} leave={() => document.querySelector('main')?.focus()} />
      )}
    </div>
  );
}

/** What the rep is reminded of while the window is open; comes after the first page. */
export function Reminders({ desk }: { readonly desk: Desk }) {
  return (
    <LateWords>
      <Tray desk={desk} />
    </LateWords>
  );
}
