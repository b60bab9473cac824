import { Box, Button } from '@mui/material';
import { useSearch } from 'wouter';
import type { Answer } from '../../../shared/contract/contract.ts';
import { comingAsk, DAY_ALONE, WEEK_AHEAD } from '../../../shared/contract/first-asks.ts';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type Failure, unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { AgendaList } from '../../features/agenda/agenda-list.tsx';
import { Cleared } from '../../features/agenda/cleared.tsx';
import { ComingPanel } from '../../features/agenda/coming-panel.tsx';
import { DatesBand } from '../../features/agenda/dates-band.tsx';
import { DayHead } from '../../features/agenda/day-head.tsx';
import { LoadPanel } from '../../features/agenda/load-panel.tsx';
import { datesOf, occasionsOf } from '../../features/agenda/occasions.ts';
import { rowWords } from '../../features/agenda/row-words.ts';
import { SpreadDialog } from '../../features/agenda/spread-dialog.tsx';
import { useRowDeeds } from '../../features/agenda/use-row-deeds.ts';
import { ArrangementBanner } from '../../features/work-days/arrangement-banner.tsx';
import { isNotSaved } from '../../features/change/effect-of.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SidePanel } from '../../ui/side-sheet.tsx';
import { v } from '../../ui/v.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, dayPath, PLACE, SPREAD_PATH, WORK_DAYS_PATH } from '../places.ts';
import { ProposalsWay } from '../proposals-way.tsx';
import { Refused } from '../refused.tsx';
import { Say } from '../say.tsx';

type Agenda = Answer<'agenda.days'>;

const COMING_SHOWN = 8;

function EmptyBook() {
  const t = useT();
  const desk = useDesk();
  const sample = useChange('book.addSample');
  const addSample = async () => {
    const added = await sample.run({});
    if (!added.ok) desk.refuse(added.error);
  };
  return (
    <Box sx={{ flex: 1, display: 'grid', placeItems: 'center', borderTop: `1px solid ${v('rule')}` }}>
      <EmptyState
        title={t('today:empty.title')}
        action={
          <>
            <Button variant="contained" onClick={() => goTo(PLACE.import)}>
              {t('today:empty.import')}
            </Button>
            <Button variant="outlined" disabled={sample.running} onClick={() => void addSample()}>
              {t('today:empty.sample')}
            </Button>
            <Button variant="text" onClick={() => desk.newCustomer()}>
              {t('today:empty.first')}
            </Button>
          </>
        }
      >
        {t('today:empty.body')}
      </EmptyState>
    </Box>
  );
}

interface DayProps {
  readonly agenda: Agenda;
  /** The coming days with their first rows; absent while they are being read. */
  readonly week: Agenda | undefined;
  readonly on: Day;
  readonly almanac: Answer<'calendar.range'>['days'] | undefined;
}

function useRowWords(today: Day) {
  const language = useLanguage();
  const playbooks = useAsk('playbook.list', {});
  const cadences = playbooks.state === 'answered' ? playbooks.value.cadences : [];
  return (row: AgendaRow) => rowWords(row, cadences, language, today);
}

/** Today's pile can be levelled; of a day to come nothing is overdue yet. */
function SpreadButton({ on, today }: { readonly on: Day; readonly today: Day }) {
  const t = useT();
  if (on !== today) return null;
  return (
    <Button
      variant="text"
      sx={{ minHeight: 24, height: 24, fontSize: '0.75rem' }}
      aria-haspopup="dialog"
      onClick={() => goTo(SPREAD_PATH)}
    >
      {t('today:spread.open')}…
    </Button>
  );
}

function Work({ agenda, week, on, almanac }: DayProps) {
  const t = useT();
  const desk = useDesk();
  const { today, logged } = agenda;
  const wordsOf = useRowWords(today);
  const log = ({ customer, channel }: AgendaRow) => desk.log({ id: customer.id, name: customer.name, channel });
  // A save that failed stands in the banner already.
  const refuse = (failure: Failure) => (isNotSaved(failure.code) ? undefined : desk.refuse(failure));
  const { deeds, doing } = useRowDeeds({ today, log, refuse });
  const [day] = agenda.days;
  const rows = day?.rows ?? [];
  const more = (day?.total ?? 0) - rows.length;
  const dates = datesOf(almanac?.find((day) => day.on === on));
  const nothing =
    on === today ? (
      <Cleared
        logged={logged}
        tomorrow={week?.days[1]}
        wordsOf={wordsOf}
        hrefOf={customerPath}
        onTomorrow={() => goTo(dayPath(addDays(today, 1)))}
      />
    ) : (
      <EmptyState title={t('today:nothingThatDay')} />
    );
  return (
    <AgendaList
      rows={rows}
      cut={more > 0}
      on={on}
      today={today}
      wordsOf={wordsOf}
      hrefOf={customerPath}
      deeds={deeds}
      doing={doing}
      say={({ customer }) => <Say customerId={customer.id} today={today} />}
      spread={<SpreadButton on={on} today={today} />}
    >
      <DatesBand entries={dates} hrefOf={customerPath} onLog={desk.log} />
      {more > 0 && (
        <Box sx={{ px: '10px', py: '8px', fontSize: 'var(--small)', color: v('ink2') }}>
          {t('today:moreRows', { count: more })}
        </Box>
      )}
      {rows.length === 0 && nothing}
    </AgendaList>
  );
}

function Side({ agenda, week, on, almanac }: DayProps) {
  const t = useT();
  const language = useLanguage();
  const ahead = (almanac ?? []).filter((day) => day.on > on);
  return (
    <SidePanel label={t('today:side')}>
      <LoadPanel
        days={week?.days ?? agenda.days}
        rows={agenda.days[0]?.rows ?? []}
        today={agenda.today}
        logged={agenda.logged}
        uncovered={agenda.uncovered}
      />
      <ProposalsWay />
      <ComingPanel occasions={occasionsOf(ahead, language, COMING_SHOWN)} allHref={PLACE.dates} hrefOf={customerPath} />
    </SidePanel>
  );
}

function DayPage({ agenda, on }: Pick<DayProps, 'agenda' | 'on'>) {
  const desk = useDesk();
  const from = on === agenda.today ? {} : { from: on };
  const ahead = useAsk('agenda.days', { ...WEEK_AHEAD, ...from }, { keep: true });
  const week = ahead.state === 'answered' ? ahead.value : undefined;
  const status = useAsk('book.status', {});
  const range = useAsk('calendar.range', comingAsk(on), { keep: true });
  const almanac = range.state === 'answered' ? range.value.days : undefined;
  const empty = status.state === 'answered' && status.value.customers === 0;
  const spreading = SPREAD_PATH.endsWith(`?${useSearch()}`);
  return (
    <>
      <DayHead
        on={on}
        today={agenda.today}
        almanac={almanac?.find((one) => one.on === on)}
        onDay={(to) => goTo(to === agenda.today ? PLACE.today : dayPath(to))}
        onLog={() => desk.log()}
      />
      {!empty && <ArrangementBanner onGo={() => goTo(WORK_DAYS_PATH)} />}
      {empty ? (
        <EmptyBook />
      ) : (
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex', borderTop: `1px solid ${v('rule')}` }}>
          <Work key={on} agenda={agenda} week={week} on={on} almanac={almanac} />
          <Side agenda={agenda} week={week} on={on} almanac={almanac} />
        </Box>
      )}
      {spreading && <SpreadDialog today={agenda.today} onClose={() => goTo(PLACE.today, { replace: true })} />}
    </>
  );
}

/** The day's work: who is due, why, how, and what to say. */
export function TodayPage({ day }: { readonly day: Day | undefined }) {
  const asked = useAsk('agenda.days', { ...DAY_ALONE, ...(day === undefined ? {} : { from: day }) }, { keep: true });
  switch (asked.state) {
    case 'asking':
      return null;
    case 'refused':
      return <Refused failure={asked.failure} again={asked.again} />;
    case 'answered': {
      const on = asked.value.days[0]?.on ?? asked.value.today;
      return <DayPage agenda={asked.value} on={on} />;
    }
    default:
      return unreachable(asked);
  }
}
