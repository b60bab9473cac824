import { Box } from '@mui/material';
import type { GoneFromCalendar } from '../../../shared/contract/calendar-file-channels.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { v } from '../../ui/v.ts';
import type { Exported } from './use-export.ts';

const SHOWN = 20;

function Gone({ gone }: { readonly gone: readonly GoneFromCalendar[] }) {
  const t = useT();
  const language = useLanguage();
  const whenOf = ({ on, time }: GoneFromCalendar): string =>
    on === undefined ? t('calendarFiles:yearly') : [sayDay(language, on), time ?? ''].join(' ').trim();
  const more = gone.length - SHOWN;
  return (
    <Box
      role="group"
      aria-label={t('calendarFiles:gone', { count: gone.length })}
      sx={{ fontSize: 'var(--small)', borderLeft: `3px solid ${v('warn')}`, pl: '12px' }}
    >
      <Box sx={{ fontWeight: 600 }}>{t('calendarFiles:gone', { count: gone.length })}</Box>
      <Box component="ul" sx={{ m: 0, mt: '4px', p: 0, listStyle: 'none' }} data-selectable>
        {gone.slice(0, SHOWN).map((each, index) => (
          <Box component="li" key={index} sx={{ overflowWrap: 'anywhere' }}>
            <Box component="span" sx={{ color: v('ink2'), mr: '8px' }}>
              {whenOf(each)}
            </Box>
            {each.title}
          </Box>
        ))}
      </Box>
      {more > 0 && <Box sx={{ color: v('ink2') }}>{t('calendarFiles:moreGone', { count: more })}</Box>}
    </Box>
  );
}

function Files({ exported }: { readonly exported: Exported }) {
  const t = useT();
  const { events, saved, parts, changesOnly, fresh, changed } = exported;
  if (events === 0)
    return <Banner inset tone="info" title={t(changesOnly ? 'calendarFiles:noChange' : 'calendarFiles:none')} />;
  if (saved.length < parts)
    return (
      <Banner inset tone="warning" title={t('calendarFiles:notSavedTitle')}>
        {t('calendarFiles:notSaved')}
      </Banner>
    );
  return (
    <Banner inset tone="done" title={t('calendarFiles:saved', { count: events })}>
      {changesOnly && `${t('calendarFiles:news', { fresh, changed })} · `}
      {parts > 1 && t('calendarFiles:parts', { count: parts })} {saved.join(', ')}
    </Banner>
  );
}

/** What came of an export: the files, and what the rep has to delete where they were given before. */
export const ExportCame = ({ exported }: { readonly exported: Exported }) => (
  <>
    <Files exported={exported} />
    {exported.gone.length > 0 && <Gone gone={exported.gone} />}
  </>
);
