import { Box } from '@mui/material';
import { Link } from 'wouter';
import { sayDayTight } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';
import { occasionIcon, occasionWords } from './occasion-words.ts';
import type { Occasion } from './occasions.ts';

interface ComingPanelProps {
  readonly occasions: readonly Occasion[];
  /** All the dates ahead. */
  readonly allHref: string;
  readonly hrefOf: (customerId: string) => string;
}

function Words({ occasion, hrefOf }: { readonly occasion: Occasion; readonly hrefOf: (id: string) => string }) {
  const t = useT();
  if (occasion.kind === 'festival') return <span>{occasion.name}</span>;
  const { entry } = occasion;
  return (
    <>
      <Box
        component={Link}
        href={hrefOf(entry.customerId)}
        sx={{ color: v('ink'), textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}
      >
        {occasionWords(t, entry)}
      </Box>
      {entry.lunar === true && <Box sx={{ color: v('ink3'), fontSize: '0.75rem' }}>{t('today:lunarMark')}</Box>}
    </>
  );
}

const line = {
  display: 'grid',
  gridTemplateColumns: '58px minmax(0,1fr) auto',
  columnGap: '10px',
  alignItems: 'baseline',
  py: '5px',
  borderBottom: `1px solid ${v('rule')}`,
  fontSize: 'var(--small)',
} as const;

/** Birthdays, other dates and festivals of the two weeks ahead. */
export function ComingPanel({ occasions, allHref, hrefOf }: ComingPanelProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <Panel title={t('today:coming.title')}>
      {occasions.length === 0 ? (
        <Empty>{t('today:coming.empty')}</Empty>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {occasions.map((occasion, index) => (
            <Box component="li" key={index} sx={line}>
              <Box component="span" sx={{ color: v('ink2') }}>
                {sayDayTight(language, occasion.on)}
              </Box>
              <Box sx={{ minWidth: 0, textWrap: 'pretty' }}>
                <Words occasion={occasion} hrefOf={hrefOf} />
              </Box>
              <Box sx={{ alignSelf: 'start', pt: '2px', color: v('ink3') }}>
                <Icon name={occasion.kind === 'entry' ? occasionIcon(occasion.entry) : 'calendar'} size={14} />
              </Box>
            </Box>
          ))}
        </Box>
      )}
      <Box
        component={Link}
        href={allHref}
        sx={{ display: 'inline-block', lineHeight: '24px', fontSize: 'var(--small)', color: v('primary') }}
      >
        {t('app:place.dates')}
      </Box>
    </Panel>
  );
}
