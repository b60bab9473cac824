import { Box, IconButton, Typography } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { v } from '../../ui/v.ts';
import type { Kind } from './timeline-entries.ts';

/** What happened with the customer, or what was done to their records. */
export const VIEWS = ['all', 'changes'] as const;
export type View = (typeof VIEWS)[number];

interface TimelineHeadProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly kinds: readonly Kind[];
  readonly chosen: readonly Kind[];
  readonly onChosen: (kinds: readonly Kind[]) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many there are, in words. */
  readonly count: string;
}

function Search({ query, onQuery }: Pick<TimelineHeadProps, 'query' | 'onQuery'>) {
  const t = useT();
  const clear = (
    <IconButton aria-label={t('around:timeline.clear')} onClick={() => onQuery('')} sx={{ width: 24, height: 24 }}>
      <Icon name="close" size={12} />
    </IconButton>
  );
  return (
    <Box sx={{ flex: '1 1 150px', maxWidth: 260, '& label': { display: 'none' } }}>
      <Field
        label={t('around:timeline.search')}
        placeholder={t('around:timeline.searchHint')}
        type="search"
        value={query}
        onChange={onQuery}
        maxLength={200}
        start={<Icon name="search" size={13} />}
        end={query === '' ? undefined : clear}
      />
    </Box>
  );
}

/** Which kinds are shown, the search inside, and the way to the changes. */
export function TimelineHead(props: TimelineHeadProps) {
  const { view, onView, kinds, chosen, onChosen, query, onQuery, count } = props;
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: '8px', mt: '10px' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px 10px', flexWrap: 'wrap' }}>
        <Box sx={{ '& label': { minHeight: '26px !important', fontSize: '0.75rem !important' } }}>
          <Segmented
            label={t('dossier:show.label')}
            segments={VIEWS.map((value) => ({ value, label: t(`dossier:show.${value}`) }))}
            value={view}
            onChange={onView}
          />
        </Box>
        {view === 'all' && <Search query={query} onQuery={onQuery} />}
        <Box sx={{ flex: 1 }} />
        <Typography variant="caption" role="status" sx={{ color: v('ink3'), whiteSpace: 'nowrap' }}>
          {count}
        </Typography>
      </Box>
      {view === 'all' && kinds.length > 1 && (
        <ToggleChips
          label={t('dossier:show.label')}
          options={kinds.map((value) => ({ value, label: t(`around:timeline.kinds.${value}`) }))}
          value={chosen}
          onChange={onChosen}
        />
      )}
    </Box>
  );
}
