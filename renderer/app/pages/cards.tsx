import { Box, Button, GlobalStyles } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import type { Day } from '../../../shared/domain/day.ts';
import { place } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { type CardLook, readCardLook, writeCardLook } from '../../features/card/card-ask.ts';
import { CardControls } from '../../features/card/card-controls.tsx';
import { EDGE_MM, PAPER_MM } from '../../features/card/card-sheet.tsx';
import { FittedCard } from '../../features/card/fitted-card.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { LIFT, v } from '../../ui/v.ts';
import { printStyles } from '../card/print-styles.ts';
import { goTo } from '../hash-location.ts';
import { cardsPath, LIST_AGAIN } from '../places.ts';
import { tellReady } from '../tell-ready.ts';
import { usePrint } from '../use-print.ts';

interface OneProps {
  readonly id: string;
  readonly look: CardLook;
  readonly today: Day;
  readonly rep: { readonly name: string; readonly phone: string };
  readonly onReady: (id: string) => void;
}

const paper = {
  p: `${EDGE_MM}mm`,
  boxSizing: 'border-box',
  backgroundColor: '#fff',
  boxShadow: LIFT,
  m: '0 auto 20px',
  textRendering: 'geometricPrecision',
  '@media print': { breakAfter: 'page', m: 0, '&:last-of-type': { breakAfter: 'auto' } },
} as const;

/** One of the batch on a page of its own; one who has left the book keeps nobody waiting. */
function OneCard({ id, look, today, rep, onReady }: OneProps) {
  const asked = useAsk('customer.get', { id });
  const ready = useCallback(() => onReady(id), [id, onReady]);
  const gone = asked.state === 'refused';
  useEffect(() => {
    if (gone) ready();
  }, [gone, ready]);
  const [width, height] = PAPER_MM[look.size];
  if (asked.state !== 'answered') return null;
  return (
    <Box className="paper" sx={{ ...paper, width: `${width}mm`, height: `${height}mm` }}>
      <FittedCard dossier={asked.value} look={look} today={today} rep={rep} onReady={ready} />
    </Box>
  );
}

/** Ready for the printer once every card has found its room. */
function Batch({ ids, ...card }: Omit<OneProps, 'id' | 'onReady'> & { readonly ids: readonly string[] }) {
  const t = useT();
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set());
  const onReady = useCallback((id: string) => setReady((now) => new Set([...now, id])), []);
  const isReady = ready.size === ids.length;
  useEffect(() => {
    tellReady(isReady);
    return () => tellReady(false);
  }, [isReady]);
  return (
    <Box
      className="print-through"
      role="region"
      aria-label={t('card:preview')}
      tabIndex={0}
      sx={{ flex: 1, minWidth: 0, overflow: 'auto', py: '20px', backgroundColor: v('desk') }}
    >
      {ids.map((id) => (
        <OneCard key={id} id={id} {...card} onReady={onReady} />
      ))}
    </Box>
  );
}

function Head({ ids, look }: { readonly ids: readonly string[]; readonly look: CardLook }) {
  const t = useT();
  const { print, running } = usePrint(
    'card.printMany',
    { customerIds: [...ids], size: look.size, blocks: [...look.blocks] },
    (name) => t('card:saved', { name }),
  );
  const back = () => goTo(LIST_AGAIN);
  useShortcuts([
    { combo: 'mod+p', run: print },
    { combo: 'escape', run: back },
  ]);
  return (
    <Box className="screen-only">
      <PageHead
        title={t('lists:cards.page')}
        sub={t('lists:cards.sub', { count: ids.length })}
        right={
          <>
            <Button variant="outlined" startIcon={<Icon name="left" size={15} />} onClick={back}>
              {t('lists:cards.back')}
            </Button>
            <Button variant="contained" startIcon={<Icon name="print" size={15} />} onClick={print} disabled={running}>
              {t(place() === 'desktop' ? 'card:savePdf' : 'card:print')}
            </Button>
          </>
        }
      />
    </Box>
  );
}

/** The cards of several customers in one go, with the blocks that may leave the house; the printer loads the same route. */
export function CardsPage() {
  const t = useT();
  const search = useSearch();
  const status = useAsk('book.status', {});
  const settings = useAsk('settings.get', {});
  const ids = (new URLSearchParams(search).get('of') ?? '').split(',').filter((id) => id !== '');
  const look = readCardLook(search);
  const change = (to: CardLook) => goTo(`${cardsPath(ids)}&${writeCardLook(to)}`, { replace: true });
  if (ids.length === 0) return <EmptyState title={t('lists:cards.none')} />;
  if (status.state !== 'answered' || settings.state !== 'answered') return null;
  const { repName: name, repPhone: phone } = settings.value;
  return (
    <Box className="print-through" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <GlobalStyles styles={printStyles(look.size)} />
      <Head ids={ids} look={look} />
      <Box
        className="print-through"
        sx={{ flex: 1, minHeight: 0, display: 'flex', '@media screen': { borderTop: `1px solid ${v('rule')}` } }}
      >
        <Box
          className="screen-only"
          sx={{ width: { xs: 220, md: 264 }, flex: 'none', px: '24px', py: '16px', overflow: 'auto' }}
        >
          <CardControls look={look} onLook={change} />
        </Box>
        <Batch key={writeCardLook(look)} ids={ids} look={look} today={status.value.today} rep={{ name, phone }} />
      </Box>
    </Box>
  );
}
