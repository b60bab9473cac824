import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { BossDialog } from '../../features/person/boss-dialog.tsx';
import { type Arrow, type Chart, chartOf, inChart, stepIn } from '../../features/person/chart-layout.ts';
import { OrgChart } from '../../features/person/org-chart.tsx';
import { PersonDialog } from '../../features/person/person-dialog.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';

type Open =
  | { readonly what: 'person' | 'boss'; readonly id: string }
  | { readonly what: 'below'; readonly id: string | undefined };

function Forms({ dossier, open, onClose }: { dossier: Dossier; open: Open; onClose: () => void }) {
  const { customer, people, specialDays } = dossier;
  const form = { customerId: customer.id, people, onClose };
  const person = people.find(({ id }) => id === open.id);
  if (open.what === 'below') return <PersonDialog {...form} begin={{ role: 'user', reportsTo: open.id ?? '' }} />;
  if (person === undefined) return null;
  return open.what === 'boss' ? (
    <BossDialog {...form} person={person} />
  ) : (
    <PersonDialog {...form} person={person} specialDays={specialDays} />
  );
}

/** Those whose line could not be drawn, by name. */
function Circle({ names }: { readonly names: string }) {
  const t = useT();
  return names === '' ? null : <Banner tone="warning" title={t('around:chart.circle', { name: names })} />;
}

function NoChart({ onAdd }: { readonly onAdd: () => void }) {
  const t = useT();
  const add = (
    <Button variant="contained" onClick={onAdd}>
      {t('records:people.addKey')}
    </Button>
  );
  return (
    <EmptyState title={t('around:chart.emptyTitle')} action={add}>
      {t('around:chart.empty')}
    </EmptyState>
  );
}

const ground = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  p: '24px',
  borderTop: `1px solid ${v('rule')}`,
  '&:focus-visible': { outlineOffset: -2 },
} as const;

const ARROWS = ['Up', 'Down', 'Left', 'Right'] as const;

/** Arrows along the tree and Enter, wherever on the page the focus is. */
function useChartKeys(chart: Chart, onOpen: (id: string) => void) {
  const t = useT();
  const [{ asked, steps }, setWalk] = useState<{ asked: string | undefined; steps: number }>({
    asked: undefined,
    steps: 0,
  });
  const at = chart.boxes.find(({ id }) => id === asked)?.id ?? chart.boxes[0]?.id;
  const off = at === undefined;
  const step = (arrow: Arrow) => at !== undefined && setWalk({ asked: stepIn(chart, at, arrow), steps: steps + 1 });
  useShortcuts([
    ...ARROWS.map((side) => ({ combo: `arrow${side.toLowerCase()}`, run: () => void step(`Arrow${side}`), off })),
    { combo: 'enter', run: () => at !== undefined && onOpen(at), label: t('around:chart.keys.open'), off },
  ]);
  return { at, steps, setAt: (id: string) => setWalk({ asked: id, steps }) };
}

/** The chart that is worked on: everything by keys. */
export function ChartSheet({ dossier }: { readonly dossier: Dossier }) {
  const t = useT();
  const shown = inChart(dossier.people);
  const chart = chartOf(shown);
  const [open, setOpen] = useState<Open>();
  const { at, setAt, steps } = useChartKeys(chart, (id) => setOpen({ what: 'person', id }));
  const isEmpty = at === undefined;
  useShortcuts([
    {
      combo: 'r',
      run: () => at !== undefined && setOpen({ what: 'boss', id: at }),
      label: t('around:chart.keys.boss'),
      off: isEmpty,
    },
    { combo: 'n', run: () => setOpen({ what: 'below', id: at }), label: t('around:chart.keys.below') },
  ]);
  const names = shown.filter(({ id }) => chart.cut.includes(id)).map(({ name }) => name);
  return (
    <>
      <Circle names={names.join(', ')} />
      <Box role="region" aria-label={t('around:chart.title')} tabIndex={0} sx={ground}>
        {isEmpty ? (
          <Box sx={{ m: 'auto' }}>
            <NoChart onAdd={() => setOpen({ what: 'below', id: undefined })} />
          </Box>
        ) : (
          <OrgChart
            label={t('around:chart.of', { name: dossier.customer.name })}
            {...{ chart, at, steps }}
            people={shown}
            onAt={setAt}
            onOpen={(id) => setOpen({ what: 'person', id })}
          />
        )}
      </Box>
      {open !== undefined && <Forms {...{ dossier, open }} onClose={() => setOpen(undefined)} />}
    </>
  );
}
