import { Box, Button, GlobalStyles } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { place } from '../../api/api.ts';
import { type CardLook, readCardLook, writeCardLook } from '../../features/card/card-ask.ts';
import { CardControls } from '../../features/card/card-controls.tsx';
import { EDGE_MM, PAPER_MM } from '../../features/card/card-sheet.tsx';
import { FittedCard } from '../../features/card/fitted-card.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { LIFT, v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { cardPath, customerPath } from '../places.ts';
import { tellReady } from '../tell-ready.ts';
import { printStyles } from './print-styles.ts';
import { usePrint } from '../use-print.ts';

const PX_PER_MM = 96 / 25.4;
/** Ground left free around the page in the preview. */
const AROUND_PX = 40;

const paper = {
  p: `${EDGE_MM}mm`,
  boxSizing: 'border-box',
  backgroundColor: '#fff',
  boxShadow: LIFT,
  transformOrigin: '0 0',
  // Letters keep their places when drawn smaller, and stand as they do in print.
  textRendering: 'geometricPrecision',
} as const;

interface OpenCardProps {
  readonly id: string;
  readonly dossier: Dossier;
  readonly today: Day;
  readonly rep: { readonly name: string; readonly phone: string };
}

/** How much smaller than life the page is drawn so that all of it is seen; never larger. */
function useScale(size: CardLook['size']) {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const [width, height] = PAPER_MM[size].map((mm) => mm * PX_PER_MM) as [number, number];
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const fit = () => {
      const { clientWidth, clientHeight } = element;
      setScale(Math.min(1, (clientWidth - AROUND_PX) / width, (clientHeight - AROUND_PX) / height));
    };
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    fit();
    return () => watch.disconnect();
  }, [width, height]);
  return { place, scale, width, height };
}

/** Drawn smaller by a transform, which leaves the layout alone: what is measured is what is printed. */
function Preview({ look, ...card }: OpenCardProps & { readonly look: CardLook }) {
  const t = useT();
  const [ready, setReady] = useState(false);
  const { place: ground, scale, width, height } = useScale(look.size);
  const onReady = useCallback(() => setReady(true), []);
  useEffect(() => {
    tellReady(ready);
    return () => tellReady(false);
  }, [ready]);
  return (
    <Box ref={ground} className="print-through" role="region" aria-label={t('card:preview')} tabIndex={0} sx={desk}>
      <Box className="print-through" sx={{ width: width * scale, height: height * scale, m: 'auto', flex: 'none' }}>
        <Box className="paper" sx={{ ...paper, width, height, transform: `scale(${scale})` }}>
          <FittedCard {...card} look={look} onReady={onReady} />
        </Box>
      </Box>
    </Box>
  );
}

function Head({ card, look }: { readonly card: OpenCardProps; readonly look: CardLook }) {
  const t = useT();
  const { id, dossier } = card;
  const { print, running } = usePrint(
    'card.print',
    { customerId: id, size: look.size, blocks: [...look.blocks], sensitive: look.sensitive === true },
    (name) => t('card:saved', { name }),
  );
  const back = () => goTo(customerPath(id));
  useShortcuts([
    { combo: 'mod+p', run: print },
    { combo: 'escape', run: back },
  ]);
  const actions = (
    <>
      <Button variant="outlined" startIcon={<Icon name="left" size={15} />} onClick={back}>
        {t('card:back')}
      </Button>
      <Button variant="contained" startIcon={<Icon name="print" size={15} />} onClick={print} disabled={running}>
        {t(place() === 'desktop' ? 'card:savePdf' : 'card:print')}
      </Button>
    </>
  );
  return (
    <Box className="screen-only">
      <PageHead title={t('card:page')} sub={t('card:sub', { name: dossier.customer.name })} right={actions} />
    </Box>
  );
}

const frame = { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' } as const;
const middle = {
  flex: 1,
  minHeight: 0,
  display: 'flex',
  '@media screen': { borderTop: `1px solid ${v('rule')}` },
} as const;
const controls = {
  width: { xs: 220, md: 264 },
  flex: 'none',
  px: '24px',
  py: '16px',
  borderRight: `1px solid ${v('rule')}`,
  overflow: 'auto',
} as const;
const desk = {
  flex: 1,
  minWidth: 0,
  backgroundColor: v('desk'),
  display: 'flex',
  overflow: 'auto',
  '&:focus-visible': { outlineOffset: -2 },
} as const;

/** The card seen as it will be printed, beside what may be chosen about it; on paper only the card is left. */
export function OpenCard(card: OpenCardProps) {
  const look = readCardLook(useSearch());
  const change = (to: CardLook) => goTo(`${cardPath(card.id)}?${writeCardLook(to)}`, { replace: true });
  return (
    <Box className="print-through" sx={frame}>
      <GlobalStyles styles={printStyles(look.size)} />
      <Head card={card} look={look} />
      <Box className="print-through" sx={middle}>
        <Box className="screen-only" sx={controls}>
          <CardControls look={look} onLook={change} marked={card.dossier.customer.sensitive?.length ?? 0} />
        </Box>
        <Preview key={writeCardLook(look)} {...card} look={look} />
      </Box>
    </Box>
  );
}
