import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CardSheet, type CardSheetProps } from './card-sheet.tsx';
import { cardRooms } from './card-room.ts';

type FittedCardProps = Omit<CardSheetProps, 'room' | 'shortened' | 'sheet'> & {
  /** The page has settled and may be printed. */
  readonly onReady: () => void;
};

/** Half a pixel of rounding is no overflow. */
const spills = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1;

interface Fit {
  readonly step: number;
  readonly settled: boolean;
  readonly cut: boolean;
}

/** Fonts change every measure, so nothing is measured before they are there. */
function useFonts(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    void document.fonts.ready.then(() => here && setReady(true));
    return () => {
      here = false;
    };
  }, []);
  return ready;
}

/** Draws the card, measures it, and gives it less room until it fits on its one page. Remount it for another card. */
export function FittedCard({ onReady, ...card }: FittedCardProps) {
  const sheet = useRef<HTMLElement>(null);
  const fonts = useFonts();
  const rooms = cardRooms(card.look.size);
  const last = rooms.length - 1;
  const [fit, setFit] = useState<Fit>({ step: 0, settled: false, cut: false });
  useLayoutEffect(() => {
    const page = sheet.current;
    if (!fonts || fit.settled || page === null) return;
    const full = [page, ...page.querySelectorAll('[data-body]')].some(spills);
    const cut = full || [...page.querySelectorAll('[data-clamp]')].some(spills);
    setFit(full && fit.step < last ? { ...fit, step: fit.step + 1 } : { ...fit, settled: true, cut });
  }, [fonts, fit, last]);
  useEffect(() => {
    if (fit.settled) onReady();
  }, [fit.settled, onReady]);
  const room = rooms[fit.step];
  if (room === undefined) return null;
  return <CardSheet {...card} room={room} shortened={fit.cut} sheet={sheet} />;
}
