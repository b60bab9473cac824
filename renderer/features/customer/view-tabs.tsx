import { Box, Tab, Tabs } from '@mui/material';
import { memo } from 'react';
import type { SavedView } from '../../../shared/domain/saved-view.ts';
import { sayNumber } from '../../../shared/i18n/money-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { CUT, v } from '../../ui/v.ts';
import { askOf, FIRST_VIEW, type ListView, type Turn, viewOf } from './list-view.ts';

const TURNS = ['due', 'overdue', 'none', 'given-up', 'frozen'] as const satisfies readonly Turn[];

/** How many customers of the whole book stand so; undefined until known. */
function useCount(turn?: Turn): number | undefined {
  const asked = useAsk(
    'customer.list',
    askOf({ ...FIRST_VIEW, sort: [{ by: 'added', direction: 'up' }], turn }, 0, 1),
    { keep: true },
  );
  return asked.state === 'answered' ? asked.value.total : undefined;
}

interface ViewTabsProps {
  /** The view of the rep's own that is open. */
  readonly own: ListView['saved'];
  readonly turn: Turn | undefined;
  readonly saved: readonly SavedView[];
  readonly onTurn: (turn: Turn | undefined) => void;
  readonly onOwn: (view: ListView) => void;
}

function Words({ words, count }: { readonly words: string; readonly count?: number | undefined }) {
  const language = useLanguage();
  return (
    <Box component="span" sx={{ ...CUT, display: 'block', maxWidth: 160 }}>
      {words}
      {count !== undefined && (
        <Box component="span" sx={{ color: v('ink3'), fontWeight: 400, ml: '6px' }}>
          {sayNumber(language, count)}
        </Box>
      )}
    </Box>
  );
}

function useCounts(): Readonly<Record<'all' | Turn, number | undefined>> {
  return {
    all: useCount(),
    due: useCount('due'),
    overdue: useCount('overdue'),
    none: useCount('none'),
    'given-up': useCount('given-up'),
    frozen: useCount('frozen'),
  };
}

/** Everybody, those whose turn it is, those past it, those without a next step, those set aside; then the rep's own views. */
export const ViewTabs = memo(function ViewTabs({ own, turn, saved, onTurn, onOwn }: ViewTabsProps) {
  const t = useT();
  const counts = useCounts();
  const known = saved.some(({ id }) => id === own);
  const choose = (value: string) => {
    const chosen = saved.find(({ id }) => id === value);
    if (chosen === undefined) onTurn(TURNS.find((one) => one === value));
    else onOwn(viewOf(chosen));
  };
  return (
    <Tabs
      value={known ? own : (turn ?? 'all')}
      onChange={(_, value: string) => choose(value)}
      aria-label={t('customers:views')}
      variant="scrollable"
      scrollButtons="auto"
      sx={{ mt: '6px', borderBottom: `1px solid ${v('rule')}` }}
    >
      {(['all', ...TURNS] as const).map((name) => (
        <Tab key={name} value={name} label={<Words words={t(`customers:view.${name}`)} count={counts[name]} />} />
      ))}
      {saved.map(({ id, name }) => (
        <Tab key={id} value={id} title={name} label={<Words words={name} />} />
      ))}
    </Tabs>
  );
});
