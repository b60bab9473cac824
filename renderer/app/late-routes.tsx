import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LateWords } from '../i18n/late-words.tsx';
import { page, peeked } from './page.tsx';
import { PLACE } from './places.ts';

const CustomersPage = page(async () => (await import('./pages/customers.tsx')).CustomersPage);
const DossierPage = page(async () => (await import('./pages/dossier.tsx')).DossierPage);
const CalendarPage = peeked(page(async () => (await import('./pages/calendar.tsx')).CalendarPage));
const CalendarPaperPage = page(async () => (await import('./pages/calendar-paper.tsx')).CalendarPaperPage);
const ProductsPage = page(async () => (await import('./pages/products.tsx')).ProductsPage);
const LibraryPage = page(async () => (await import('./pages/library.tsx')).LibraryPage);
const ImportPage = page(async () => (await import('./pages/import.tsx')).ImportPage);
const ReportPage = page(async () => (await import('./pages/report.tsx')).ReportPage);
const SettingsPage = page(async () => (await import('./pages/settings.tsx')).SettingsPage);
const ActivityPage = page(async () => (await import('./pages/activity.tsx')).ActivityPage);
const BinPage = page(async () => (await import('./pages/bin.tsx')).BinPage);
const PlaybooksPage = page(async () => (await import('./pages/playbooks.tsx')).PlaybooksPage);
const ProposalsPage = peeked(page(async () => (await import('./pages/proposals.tsx')).ProposalsPage));
const DoublesPage = page(async () => (await import('./pages/doubles.tsx')).DoublesPage);
const RetentionPage = page(async () => (await import('./pages/retention.tsx')).RetentionPage);
const EverythingPage = page(async () => (await import('./pages/everything.tsx')).EverythingPage);
const GapsPage = page(async () => (await import('./pages/gaps.tsx')).GapsPage);
const KeysPage = page(async () => (await import('./pages/keys.tsx')).KeysPage);
const DatesPage = page(async () => (await import('./pages/dates.tsx')).DatesPage);
const GreetingsPage = page(async () => (await import('./pages/greetings.tsx')).GreetingsPage);
const CardPage = page(async () => (await import('./pages/card.tsx')).CardPage);
const CardsPage = page(async () => (await import('./pages/cards.tsx')).CardsPage);
const SheetPage = page(async () => (await import('./pages/sheet.tsx')).SheetPage);
const ChartPage = page(async () => (await import('./pages/chart.tsx')).ChartPage);
const LedgerPage = peeked(page(async () => (await import('./pages/ledger.tsx')).LedgerPage));
const FirstRunPage = page(async () => (await import('./pages/first-run.tsx')).FirstRunPage);
const GiftsPage = peeked(page(async () => (await import('./pages/gifts.tsx')).GiftsPage));
const MissingPage = page(async () => (await import('./pages/missing.tsx')).MissingPage);

/** The pages whose sentences are no part of the first load, each a chunk of its own. */
export function LateRoutes() {
  return (
    <LateWords>
      <Suspense>
        <Switch>
          <Route path={PLACE.customers} component={CustomersPage} />
          <Route path="/customer/:id">{({ id }) => <DossierPage key={id} id={id} />}</Route>
          <Route path={PLACE.calendar} component={CalendarPage} />
          <Route path={`${PLACE.calendar}/paper`} component={CalendarPaperPage} />
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
          <Route path={PLACE.keys} component={KeysPage} />
          <Route path={PLACE.dates} component={DatesPage} />
          <Route path={PLACE.greetings} component={GreetingsPage} />
          <Route path="/card/:id">{({ id }) => <CardPage key={id} id={id} />}</Route>
          <Route path="/cards" component={CardsPage} />
          <Route path="/sheet/:kind/:id">
            {({ kind, id }) =>
              kind === 'comparison' || kind === 'timetable' ? (
                <SheetPage key={id} kind={kind} id={id} />
              ) : (
                <MissingPage />
              )
            }
          </Route>
          <Route path="/chart/:id">{({ id }) => <ChartPage key={id} id={id} />}</Route>
          <Route path="/ledger/:tab?">{({ tab }) => <LedgerPage tab={tab} />}</Route>
          <Route path="/gifts/:tab?">{({ tab }) => <GiftsPage tab={tab} />}</Route>
          <Route path={PLACE.firstRun} component={FirstRunPage} />
          <Route component={MissingPage} />
        </Switch>
      </Suspense>
    </LateWords>
  );
}
