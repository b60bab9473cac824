import { Button } from '@mui/material';
import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { isDay } from '../../shared/domain/day.ts';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { goTo } from './hash-location.ts';
import { PLACE } from './places.ts';

const page = <P extends object>(load: () => Promise<ComponentType<P>>) => lazy(async () => ({ default: await load() }));

/** Every page is a chunk of its own, so that the window draws before it knows them all. */
const TodayPage = page(async () => (await import('./pages/today.tsx')).TodayPage);
const CustomersPage = page(async () => (await import('./pages/customers.tsx')).CustomersPage);
const DossierPage = page(async () => (await import('./pages/dossier.tsx')).DossierPage);
const CalendarPage = page(async () => (await import('./pages/calendar.tsx')).CalendarPage);
const ImportPage = page(async () => (await import('./pages/import.tsx')).ImportPage);
const ReportPage = page(async () => (await import('./pages/report.tsx')).ReportPage);
const SettingsPage = page(async () => (await import('./pages/settings.tsx')).SettingsPage);
const CardPage = page(async () => (await import('./pages/card.tsx')).CardPage);
const FirstRunPage = page(async () => (await import('./pages/first-run.tsx')).FirstRunPage);

function Missing() {
  const t = useT();
  return (
    <EmptyState
      title={t('app:missing.title')}
      action={
        <Button variant="contained" onClick={() => goTo(PLACE.today)}>
          {t('app:missing.action')}
        </Button>
      }
    >
      {t('app:missing.body')}
    </EmptyState>
  );
}

/** The page of the place that is open. */
export function Routes() {
  return (
    <Suspense>
      <Switch>
        <Route path="/">
          <Redirect to={PLACE.today} replace />
        </Route>
        <Route path={PLACE.today}>
          <TodayPage day={undefined} />
        </Route>
        <Route path="/today/:day">{({ day }) => (isDay(day) ? <TodayPage day={day} /> : <Missing />)}</Route>
        <Route path={PLACE.customers} component={CustomersPage} />
        <Route path="/customer/:id">{({ id }) => <DossierPage key={id} id={id} />}</Route>
        <Route path={PLACE.calendar} component={CalendarPage} />
        <Route path={PLACE.import} component={ImportPage} />
        <Route path={PLACE.report} component={ReportPage} />
        <Route path={PLACE.settings} component={SettingsPage} />
        <Route path="/card/:id">{({ id }) => <CardPage key={id} id={id} />}</Route>
        <Route path={PLACE.firstRun} component={FirstRunPage} />
        <Route component={Missing} />
      </Switch>
    </Suspense>
  );
}
