import { Box, Tab, Tabs } from '@mui/material';
import type { ListFilter } from '../../../shared/contract/customer-list-channels.ts';
import { sayNumber } from '../../../shared/i18n/money-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

type Turn = NonNullable<ListFilter['next']>;
const TURNS = ['due', 'overdue', 'none', 'given-up', 'frozen'] as const satisfies readonly Turn[];

/** How many customers of the whole book stand so; undefined until known. */
function useCount(next?: Turn): number | undefined {
  const asked = useAsk(
    'customer.list',
    {
      query: '',
      filter: next === undefined ? {} : { next },
      sort: { by: 'added', direction: 'up' },
      offset: 0,
      limit: 1,
    },
    { keep: true },
  );
  return asked.state === 'answered' ? asked.value.total : undefined;
}

interface ViewTabsProps {
  readonly next: Turn | undefined;
  readonly onNext: (next: Turn | undefined) => void;
}

/** Everybody, those whose turn it is, those past it, those without a next step, and those set aside, each with how many. */
export function ViewTabs({ next, onNext }: ViewTabsProps) {
  const t = useT();
  const language = useLanguage();
  const counts = {
    all: useCount(),
    due: useCount('due'),
    overdue: useCount('overdue'),
    none: useCount('none'),
    'given-up': useCount('given-up'),
    frozen: useCount('frozen'),
  };
  return (
    <Tabs
      value={next ?? 'all'}
      onChange={(_, value: Turn | 'all') => onNext(value === 'all' ? undefined : value)}
      aria-label={t('customers:views')}
      sx={{ mt: '6px', borderBottom: `1px solid ${v('rule')}` }}
    >
      {(['all', ...TURNS] as const).map((name) => {
        const count = counts[name];
        return (
          <Tab
            key={name}
            value={name}
            label={
              <span>
                {t(`customers:view.${name}`)}
                <Box component="span" sx={{ color: v('ink3'), fontWeight: 400, ml: '6px' }}>
                  {count === undefined ? '' : sayNumber(language, count)}
                </Box>
              </span>
            }
          />
        );
      })}
    </Tabs>
  );
}
