import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Timeline, TimelineMonth } from '../../ui/timeline.tsx';
import { v } from '../../ui/v.ts';
import type { ObjectionWords } from './brought-foot.tsx';
import { InteractionDialog } from './interaction-dialog.tsx';
import { monthWords } from './month-words.ts';
import { byMonth, type Entry, isShown, type Show, timelineEntries, type View, VIEWS } from './timeline-entries.ts';
import { type EntryWorld, TimelineEntry } from './timeline-entry.tsx';

/** Entries drawn at first, and with each press of "more". */
const AT_ONCE = 40;

interface DossierTimelineProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly objectionWords: ObjectionWords;
  readonly onLog: () => void;
  /** What was done to this customer's records; drawn in place of the entries when it is asked for. */
  readonly changes: ReactNode;
}

function LogLine({ onLog }: { readonly onLog: () => void }) {
  const t = useT();
  return (
    <ButtonBase
      onClick={onLog}
      aria-haspopup="dialog"
      sx={{
        display: 'flex',
        justifyContent: 'flex-start',
        gap: '10px',
        width: '100%',
        minHeight: 'var(--control)',
        px: '12px',
        border: `1px solid ${v('control')}`,
        borderRadius: '6px',
        backgroundColor: v('raised'),
        color: v('ink3'),
        fontSize: 'var(--text)',
        '&:hover': { borderColor: v('ink2') },
      }}
    >
      <Box component="span" sx={{ display: 'inline-flex', color: v('ink2') }}>
        <Icon name="log" size={15} />
      </Box>
      {t('dossier:log.line')}
      <Box sx={{ flex: 1 }} />
      <KeyHint command="log" />
    </ButtonBase>
  );
}

interface ShowLineProps {
  readonly show: View;
  readonly onShow: (show: View) => void;
  readonly entries: readonly Entry[];
}

function ShowLine({ show, onShow, entries }: ShowLineProps) {
  const t = useT();
  const language = useLanguage();
  const first = entries.at(-1);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px 10px', mt: '10px', flexWrap: 'wrap' }}>
      <Box sx={{ '& label': { minHeight: '26px !important', fontSize: '0.75rem !important' } }}>
        <Segmented
          label={t('dossier:show.label')}
          segments={VIEWS.map((value) => ({ value, label: t(`dossier:show.${value}`) }))}
          value={show}
          onChange={onShow}
        />
      </Box>
      <Box sx={{ flex: 1 }} />
      <Typography variant="caption" role="status" sx={{ color: v('ink3'), whiteSpace: 'nowrap' }}>
        {first !== undefined &&
          show !== 'changes' &&
          t('dossier:show.since', { count: entries.length, month: monthWords(language, first.on) })}
      </Typography>
    </Box>
  );
}

function Months({ entries, world }: { readonly entries: readonly Entry[]; readonly world: EntryWorld }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Timeline label={t('dossier:timeline')}>
      {byMonth(entries).flatMap(({ month, entries: ofMonth }) => [
        <TimelineMonth key={month}>{monthWords(language, month)}</TimelineMonth>,
        ...ofMonth.map((entry) => <TimelineEntry key={entry.id} entry={entry} world={world} />),
      ])}
    </Timeline>
  );
}

interface FootProps {
  readonly left: number;
  readonly older: number;
  readonly onMore: () => void;
}

function Foot({ left, older, onMore }: FootProps) {
  const t = useT();
  if (left > 0) {
    return (
      <Button variant="outlined" onClick={onMore}>
        {t('dossier:show.more', { count: Math.min(left, AT_ONCE) })}
      </Button>
    );
  }
  return older > 0 ? <Empty>{t('dossier:show.older', { count: older })}</Empty> : null;
}

const region = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  px: '20px',
  pb: '24px',
  '&:focus-visible': { outlineOffset: -2 },
} as const;

interface HappenedProps extends Pick<DossierTimelineProps, 'dossier' | 'today' | 'objectionWords'> {
  readonly show: Show;
  readonly entries: readonly Entry[];
}

function Happened({ dossier, today, objectionWords, show, entries }: HappenedProps) {
  const t = useT();
  const remove = useChange('interaction.remove');
  const [drawn, setDrawn] = useState(AT_ONCE);
  const [editing, setEditing] = useState<Interaction>();
  const world = {
    today,
    people: dossier.people,
    objectionWords,
    onEdit: setEditing,
    onRemove: ({ id }: Interaction) => void remove.run({ id }),
  };
  const older = show === 'all' || show === 'contacts' ? dossier.interactionTotal - dossier.interactions.length : 0;
  return (
    <>
      <Box tabIndex={0} role="region" aria-label={t('dossier:timeline')} sx={region}>
        {entries.length === 0 && <Empty>{t(show === 'all' ? 'dossier:show.empty' : 'dossier:show.emptyFilter')}</Empty>}
        <Months entries={entries.slice(0, drawn)} world={world} />
        <Foot left={entries.length - drawn} older={older} onMore={() => setDrawn(drawn + AT_ONCE)} />
      </Box>
      {editing !== undefined && (
        <InteractionDialog contact={editing} {...{ today, objectionWords }} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

/** Everything that happened with the customer, in one line of time; or what was done to their records. */
export function DossierTimeline({ dossier, today, objectionWords, onLog, changes }: DossierTimelineProps) {
  const t = useT();
  const [view, setView] = useState<View>('all');
  const show = view === 'changes' ? 'all' : view;
  const entries = timelineEntries(dossier, today).filter((entry) => isShown(entry, show));
  return (
    <Box
      component="section"
      aria-label={t('dossier:timeline')}
      sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}
    >
      <Box sx={{ px: '20px', pt: '14px', pb: '6px' }}>
        <LogLine onLog={onLog} />
        <ShowLine show={view} onShow={setView} entries={entries} />
      </Box>
      {view === 'changes' ? changes : <Happened {...{ dossier, today, objectionWords, show, entries }} />}
    </Box>
  );
}
