import { Box, Button, ButtonBase } from '@mui/material';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { Timeline, TimelineMonth } from '../../ui/timeline.tsx';
import { v } from '../../ui/v.ts';
import type { ObjectionWords, RivalName } from './brought-foot.tsx';
import { InteractionDialog } from './interaction-dialog.tsx';
import { monthWords } from './month-words.ts';
import { found } from './search-entries.ts';
import {
  byMonth,
  type Entry,
  isShown,
  type Kind,
  kindsIn,
  type PlainEntry,
  timelineEntries,
  upTo,
} from './timeline-entries.ts';
import { type EntryWorld, TimelineEntry } from './timeline-entry.tsx';
import { TimelineHead, type View } from './timeline-head.tsx';
import { useContacts } from './use-contacts.ts';

/** Entries drawn at first, and with each press of "more". */
const AT_ONCE = 40;

interface DossierTimelineProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly objectionWords: ObjectionWords;
  readonly rivalName: RivalName;
  /** What other nouns add, ready in words. */
  readonly plain: readonly PlainEntry[];
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
  /** Contacts that are not at hand yet. */
  readonly older: number;
  readonly reading: boolean;
  readonly onMore: () => void;
}

function Foot({ left, older, reading, onMore }: FootProps) {
  const t = useT();
  if (reading && older > 0) return <Empty>{t('around:timeline.loading', { count: older })}</Empty>;
  const waiting = Math.min(left > 0 ? left : older, AT_ONCE);
  return waiting === 0 ? null : (
    <Button variant="outlined" onClick={onMore}>
      {t('dossier:show.more', { count: waiting })}
    </Button>
  );
}

const region = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  px: '20px',
  pb: '24px',
  '&:focus-visible': { outlineOffset: -2 },
} as const;

type World = Pick<DossierTimelineProps, 'dossier' | 'today' | 'objectionWords' | 'rivalName'>;

interface HappenedProps extends World {
  readonly entries: readonly Entry[];
  /** Why there may be none: it is narrowed. */
  readonly narrowed: 'search' | 'kinds' | undefined;
  readonly older: number;
  readonly onOlder: () => void;
}

const NOTHING = { search: 'around:timeline.none', kinds: 'dossier:show.emptyFilter' } as const;

function Happened({ dossier, entries, narrowed, older, onOlder, ...words }: HappenedProps) {
  const t = useT();
  const remove = useChange('interaction.remove');
  const [drawn, setDrawn] = useState(AT_ONCE);
  const [editing, setEditing] = useState<Interaction>();
  const world = {
    ...words,
    people: dossier.people,
    onEdit: setEditing,
    onRemove: ({ id }: Interaction) => void remove.run({ id }),
  };
  const left = entries.length - drawn;
  const more = () => {
    setDrawn(drawn + AT_ONCE);
    if (left <= AT_ONCE) onOlder();
  };
  const reading = narrowed === 'search' && older > 0;
  return (
    <>
      <Box tabIndex={0} role="region" aria-label={t('dossier:timeline')} sx={region}>
        {entries.length === 0 && !reading && (
          <Empty>{t(narrowed === undefined ? 'dossier:show.empty' : NOTHING[narrowed])}</Empty>
        )}
        <Months entries={entries.slice(0, drawn)} world={world} />
        <Foot left={left} older={older} reading={reading} onMore={more} />
      </Box>
      {editing !== undefined && (
        <InteractionDialog contact={editing} {...words} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function useCount(entries: readonly Entry[], view: View): string {
  const t = useT();
  const language = useLanguage();
  const first = entries.at(-1);
  if (first === undefined || view === 'changes') return '';
  return t('dossier:show.since', { count: entries.length, month: monthWords(language, first.on) });
}

/** Entries at hand, narrowed to what is asked for. */
function useEntries({ dossier, today, plain }: DossierTimelineProps) {
  const [chosen, setChosen] = useState<readonly Kind[]>([]);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const { contacts, older, more } = useContacts(dossier, sought.trim() !== '');
  const all = timelineEntries({ ...dossier, interactions: [...contacts] }, today, plain);
  const known = upTo(all, older > 0 ? contacts.at(-1)?.on : undefined);
  const entries = found(
    known.filter((entry) => isShown(entry, chosen)),
    sought,
    dossier.people,
  );
  const narrowed = sought.trim() === '' ? (chosen.length === 0 ? undefined : ('kinds' as const)) : ('search' as const);
  return { kinds: kindsIn(all), chosen, setChosen, query, setQuery, entries, older, more, narrowed };
}

/** Everything that happened with the customer, in one line of time; or what was done to their records. */
export function DossierTimeline(props: DossierTimelineProps) {
  const { dossier, today, objectionWords, rivalName, onLog, changes } = props;
  const t = useT();
  const [view, setView] = useState<View>('all');
  const { kinds, chosen, setChosen, query, setQuery, entries, older, more, narrowed } = useEntries(props);
  const count = useCount(entries, view);
  return (
    <Box
      component="section"
      aria-label={t('dossier:timeline')}
      sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}
    >
      <Box sx={{ px: '20px', pt: '14px', pb: '6px' }}>
        <LogLine onLog={onLog} />
        <TimelineHead
          {...{ view, kinds, chosen, query, count }}
          onView={setView}
          onChosen={setChosen}
          onQuery={setQuery}
        />
      </Box>
      {view === 'changes' ? (
        changes
      ) : (
        <Happened {...{ dossier, today, objectionWords, rivalName, entries, narrowed, older }} onOlder={more} />
      )}
    </Box>
  );
}
