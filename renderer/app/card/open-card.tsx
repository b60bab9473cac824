import { Box, Button, GlobalStyles } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { place } from '../../api/api.ts';
import { type CardLook, readCardLook, writeCardLook } from '../../features/card/card-ask.ts';
import { CardControls } from '../../features/card/card-controls.tsx';
import { EDGE_MM } from '../../features/card/card-sheet.tsx';
import { FittedCard } from '../../features/card/fitted-card.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { LIFT, v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { cardPath, customerPath } from '../places.ts';
import { printStyles } from './print-styles.ts';
import { usePrint } from './use-print.ts';

/** What the printer of the desktop waits for. */
const tellReady = (ready: boolean): void => {
  if (ready) document.documentElement.dataset['ready'] = 'true';
  else delete document.documentElement.dataset['ready'];
};

interface OpenCardProps {
  readonly id: string;
  readonly dossier: Dossier;
  readonly today: Day;
  readonly rep: { readonly name: string; readonly phone: string };
}

function Preview({ look, ...card }: OpenCardProps & { readonly look: CardLook }) {
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  useEffect(() => {
    tellReady(ready);
    return () => tellReady(false);
  }, [ready]);
  return (
    <Box
      className="paper"
      sx={{
        p: `${EDGE_MM}mm`,
        backgroundColor: '#fff',
        boxShadow: LIFT,
        border: `1px solid ${v('ruleStrong')}`,
        flex: 'none',
        m: 'auto',
      }}
    >
      <FittedCard {...card} look={look} onReady={onReady} />
    </Box>
  );
}

function Head({ card, look }: { readonly card: OpenCardProps; readonly look: CardLook }) {
  const t = useT();
  const { id, dossier } = card;
  const { print, running } = usePrint(id, look);
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

const frame = { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: v('paper') } as const;
const main = {
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
const ground = {
  flex: 1,
  minWidth: 0,
  backgroundColor: v('desk'),
  display: 'flex',
  overflow: 'auto',
  p: '24px',
} as const;

/** The card seen as it will be printed, beside what may be chosen about it; on paper only the card is left. */
export function OpenCard(card: OpenCardProps) {
  const t = useT();
  const look = readCardLook(useSearch());
  const change = (to: CardLook) => goTo(`${cardPath(card.id)}?${writeCardLook(to)}`, { replace: true });
  return (
    <Box className="print-through" sx={frame}>
      <GlobalStyles styles={printStyles(look.size)} />
      <Head card={card} look={look} />
      <Box component="main" className="print-through" sx={main}>
        <Box className="screen-only" sx={controls}>
          <CardControls look={look} onLook={change} />
        </Box>
        <Box className="print-through" role="region" aria-label={t('card:preview')} tabIndex={0} sx={ground}>
          <Preview key={writeCardLook(look)} {...card} look={look} />
        </Box>
      </Box>
    </Box>
  );
}
