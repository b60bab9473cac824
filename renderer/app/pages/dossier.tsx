import { Box, Button } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { DossierHead } from '../../features/customer/dossier-head.tsx';
import { OpenCustomer } from '../../features/customer/like-hint.tsx';
import { DossierTimeline } from '../../features/interaction/dossier-timeline.tsx';
import { PeopleStrip } from '../../features/person/people-strip.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { StepBar } from '../customers/step-bar.tsx';
import { useDesk } from '../desk.ts';
import { AheadColumn, FactsColumn } from '../dossier/dossier-columns.tsx';
import { TalkButtons } from '../dossier/talk-buttons.tsx';
import { useBeside } from '../dossier/use-beside.ts';
import { goTo } from '../hash-location.ts';
import { cardPath, chartPath, customerPath, makePath, PLACE } from '../places.ts';
import { usePrivacyWays } from '../privacy/privacy-ways.tsx';
import { Refused } from '../refused.tsx';
import { useObjectionWords } from '../talk/use-objection-words.ts';

function Gone() {
  const t = useT();
  return (
    <EmptyState
      title={t('dossier:gone.title')}
      action={
        <Button variant="contained" onClick={() => goTo(PLACE.customers)}>
          {t('dossier:gone.back')}
        </Button>
      }
    >
      {t('dossier:gone.body')}
    </EmptyState>
  );
}

const openCustomer = (id: string): void => goTo(customerPath(id));

const CustomerChanges = lazy(async () => ({
  default: (await import('../dossier/customer-changes.tsx')).CustomerChanges,
}));

interface OpenDossierProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly zone: string;
}

/** The keys of the page; answers what printing does. */
function useDossierKeys(id: string, log: () => void): () => void {
  const t = useT();
  const print = () => goTo(cardPath(id));
  useShortcuts([
    { command: 'log', run: log, label: t('dossier:act.log') },
    { command: 'print', run: print, label: t('dossier:act.print') },
    { command: 'chart', run: () => goTo(chartPath(id)), label: t('around:chart.open') },
  ]);
  return print;
}

function OpenDossier({ dossier, today, zone }: OpenDossierProps) {
  const t = useT();
  const desk = useDesk();
  const objectionWords = useObjectionWords();
  const beside = useBeside(dossier, today);
  const { customer, people, specialDays, row } = dossier;
  const { id, name } = customer;
  const log = () => desk.log({ id, name, channel: row.next.channel });
  const print = useDossierKeys(id, log);
  const privacy = usePrivacyWays(customer, today);
  const strip = customer.kind === 'organization' || people.some(({ role }) => role !== undefined);
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <StepBar id={id} />
      <DossierHead
        dossier={dossier}
        today={today}
        also={<TalkButtons dossier={dossier} today={today} />}
        onLog={log}
        onPrint={print}
        more={(['comparison', 'timetable'] as const).map((kind) => ({
          icon: kind === 'comparison' ? 'columns' : 'schedule',
          words: t(`sheets:${kind}.make`),
          onClick: () => goTo(makePath(id, kind), { replace: true }),
        }))}
        privacy={privacy.entries}
        onGone={() => goTo(PLACE.customers, { replace: true })}
      />
      {strip && <PeopleStrip customerId={id} {...{ people, specialDays }} chartHref={`#${chartPath(id)}`} />}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', borderTop: `1px solid ${v('rule')}` }}>
        <FactsColumn dossier={dossier} today={today} />
        <DossierTimeline
          dossier={dossier}
          today={today}
          objectionWords={objectionWords}
          {...beside}
          onLog={log}
          changes={
            <Suspense>
              <CustomerChanges id={id} clock={{ zone, today }} />
            </Suspense>
          }
        />
        <AheadColumn dossier={dossier} today={today} />
      </Box>
      {privacy.dialog}
    </Box>
  );
}

/** Everything about one customer: facts left, what happened in the middle, what comes next right. */
export function DossierPage({ id }: { readonly id: string }) {
  const asked = useAsk('customer.get', { id });
  const status = useAsk('book.status', {});
  switch (asked.state) {
    case 'asking':
      return null;
    case 'refused':
      if (asked.failure.code !== 'not-found') return <Refused failure={asked.failure} again={asked.again} />;
      return (
        <>
          <StepBar id={id} />
          <Gone />
        </>
      );
    case 'answered':
      return status.state === 'answered' ? (
        <OpenCustomer value={openCustomer}>
          <OpenDossier key={id} dossier={asked.value} today={status.value.today} zone={status.value.zone} />
        </OpenCustomer>
      ) : null;
    default:
      return unreachable(asked);
  }
}
