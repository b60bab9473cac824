import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { isDay } from '../../shared/domain/day.ts';
import { LateWords } from '../i18n/late-words.tsx';
import { PeekGround } from './peek-ground.tsx';
import { PLACE } from './places.ts';

const page = <P extends object>(load: () => Promise<ComponentType<P>>) => lazy(async () => ({ default: await load() }));

/** A page whose sentences are no part of the first load. */
const latePage = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  page(async () => {
    const Page = await load();
    return (props: P) => (
      <LateWords>
        <Page {...props} />
      </LateWords>
    );
  });

/** A page whose lists name customers: they are peeked at without leaving it. */
const peeked =
  <P extends object>(Page: ComponentType<P>) =>
  (props: P) => (
    <PeekGround>
      <Page {...props} />
    </PeekGround>
  );

/** Every page is a chunk of its own, so that the window draws before it knows them all. */
const TodayPage = peeked(page(async () => (await import('./pages/today.tsx')).TodayPage));
const CustomersPage = latePage(async () => (await import('./pages/customers.tsx')).CustomersPage);
const DossierPage = latePage(async () => (await import('./pages/dossier.tsx')).DossierPage);
const CalendarPage = peeked(page(async () => (await import('./pages/calendar.tsx')).CalendarPage));
const ProductsPage = latePage(async () => (await import('./pages/products.tsx')).ProductsPage);
const LibraryPage = latePage(async () => (await import('./pages/library.tsx')).LibraryPage);
const ImportPage = latePage(async () => (await import('./pages/import.tsx')).ImportPage);
const ReportPage = latePage(async () => (await import('./pages/report.tsx')).ReportPage);
const SettingsPage = latePage(async () => (await import('./pages/settings.tsx')).SettingsPage);
const ActivityPage = latePage(async () => (await import('./pages/activity.tsx')).ActivityPage);
const BinPage = latePage(async () => (await import('./pages/bin.tsx')).BinPage);
const PlaybooksPage = latePage(async () => (await import('./pages/playbooks.tsx')).PlaybooksPage);
const ProposalsPage = peeked(latePage(async () => (await import('./pages/proposals.tsx')).ProposalsPage));
const DoublesPage = latePage(async () => (await import('./pages/doubles.tsx')).DoublesPage);
const RetentionPage = latePage(async () => (await import('./pages/retention.tsx')).RetentionPage);
const EverythingPage = latePage(async () => (await import('./pages/everything.tsx')).EverythingPage);
const GapsPage = latePage(async () => (await import('./pages/gaps.tsx')).GapsPage);
const CardPage = page(async () => (await import('./pages/card.tsx')).CardPage);
const CardsPage = latePage(async () => (await import('./pages/cards.tsx')).CardsPage);
const SheetPage = latePage(async () => (await import('./pages/sheet.tsx')).SheetPage);
const ChartPage = latePage(async () => (await import('./pages/chart.tsx')).ChartPage);
const LedgerPage = peeked(latePage(async () => (await import('./pages/ledger.tsx')).LedgerPage));
const GiftsPage = peeked(latePage(async () => (await import('./pages/gifts.tsx')).GiftsPage));
const MissingPage = page(async () => (await import('./pages/missing.tsx')).MissingPage);
const FirstRunPage = page(async () => (await import('./pages/first-run.tsx')).FirstRunPage);

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
        <Route path="/today/:day">{({ day }) => (isDay(day) ? <TodayPage day={day} /> : <MissingPage />)}</Route>
        <Route path={PLACE.customers} component={CustomersPage} />
        <Route path="/customer/:id">{({ id }) => <DossierPage key={id} id={id} />}</Route>
        <Route path={PLACE.calendar} component={CalendarPage} />
        <Route path={PLACE.products} component={ProductsPage} />
        <Route path="/library/:tab?">{({ tab }) => <LibraryPage tab={tab} />}</Route>
        <Route path={PLACE.import} component={ImportPage} />
        <Route path={PLACE.report} component={ReportPage} />
        <Route path={PLACE.settings} component={SettingsPage} />
        <Route path={PLACE.activity} component={ActivityPage} />
        <Route path={PLACE.bin} component={BinPage} />
        <Route path={PLACE.playbooks} component={PlaybooksPage} />
        <Route path={PLACE.proposals} component={ProposalsPage} />
        <Route path={PLACE.doubles} component={DoublesPage} />
        <Route path={PLACE.retention} component={RetentionPage} />
        <Route path="/everything/:id">{({ id }) => <EverythingPage key={id} id={id} />}</Route>
        <Route path={PLACE.gaps} component={GapsPage} />
        <Route path="/card/:id">{({ id }) => <CardPage key={id} id={id} />}</Route>
        <Route path="/cards" component={CardsPage} />
        <Route path="/sheet/:kind/:id">
          {({ kind, id }) =>
            kind === 'comparison' || kind === 'timetable' ? <SheetPage key={id} kind={kind} id={id} /> : <MissingPage />
          }
        </Route>
        <Route path="/chart/:id">{({ id }) => <ChartPage key={id} id={id} />}</Route>
        <Route path="/ledger/:tab?">{({ tab }) => <LedgerPage tab={tab} />}</Route>
        <Route path="/gifts/:tab?">{({ tab }) => <GiftsPage tab={tab} />}</Route>
        <Route path={PLACE.firstRun} component={FirstRunPage} />
        <Route component={MissingPage} />
      </Switch>
    </Suspense>
  );
}
