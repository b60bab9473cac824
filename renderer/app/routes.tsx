import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { isDay } from '../../shared/domain/day.ts';
import { page, peeked } from './page.tsx';
import { PLACE } from './places.ts';

/** Every page is a chunk of its own, so that the window draws before it knows them all. */
const TodayPage = peeked(page(async () => (await import('./pages/today.tsx')).TodayPage));
const LateRoutes = page(async () => (await import('./late-routes.tsx')).LateRoutes);

/** The page of the place that is open; most places are known only after the first draw. */
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
        <Route path="/today/:day">{({ day }) => (isDay(day) ? <TodayPage day={day} /> : <LateRoutes />)}</Route>
        <Route component={LateRoutes} />
      </Switch>
    </Suspense>
  );
}
