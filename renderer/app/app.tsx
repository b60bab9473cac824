import { useEffect, useState } from 'react';
import { Router, useLocation } from 'wouter';
import { Appearance } from './appearance.tsx';
import { BookGate, type OpenBook } from './book-gate.tsx';
import { BookWindow } from './book-window.tsx';
import { goTo, useHashPath, useHashSearch } from './hash-location.ts';
import { PLACE } from './places.ts';

/** The first run is asked once, before anything else; a card that is being printed asks nothing. */
function useFirstRun({ settings }: OpenBook): void {
  const [path] = useLocation();
  const [seen, setSeen] = useState(false);
  // Leaving it comes before the answer that says it is done; without this the rep would be led back.
  if (path === PLACE.firstRun && !seen) setSeen(true);
  const wanted = !settings.firstRunDone && !seen && !path.startsWith('/card/');
  useEffect(() => {
    if (wanted) goTo(PLACE.firstRun, { replace: true });
  }, [wanted]);
}

function Opened({ open }: { readonly open: OpenBook }) {
  useFirstRun(open);
  return (
    <Appearance look={open.settings} today={open.status.today}>
      <BookWindow open={open} />
    </Appearance>
  );
}

/** Everything the window shows. */
export function App() {
  return (
    <Router hook={useHashPath} searchHook={useHashSearch}>
      <BookGate>{(open) => <Opened open={open} />}</BookGate>
    </Router>
  );
}
