import { Box, Checkbox, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChannelMark } from '../../ui/channel-mark.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Tick } from '../../ui/tick.tsx';
import { CUT, v } from '../../ui/v.ts';
import { deedsFor } from './row-deeds.ts';
import { cells, layout, oneLine, rowLook } from './row-look.ts';
import type { RowWords } from './row-words.ts';

interface AgendaRowProps {
  readonly row: AgendaRow;
  readonly words: Pick<RowWords, 'why' | 'next'>;
  /** What must not be missed beside the reason. */
  readonly notes: readonly string[];
  /** The time mark with its words. */
  readonly state: ReactNode;
  readonly href: string;
  readonly focused: boolean;
  /** Set while the row is being ticked off. */
  readonly done: boolean;
  readonly onFocus: () => void;
  readonly onDone: () => void;
  /** What a focused row opens to. */
  readonly children?: ReactNode;
  readonly linkId: string;
}

const organisationOf = ({ customer }: AgendaRow): string =>
  [customer.company, customer.title].filter((part) => part !== undefined && part !== '').join(' · ');

function Who({ row, href, linkId, done }: Pick<AgendaRowProps, 'row' | 'href' | 'linkId' | 'done'>) {
  const { name } = row.customer;
  const organisation = organisationOf(row);
  return (
    <Box sx={{ ...oneLine, gridArea: 'who', fontSize: 'var(--text)', alignItems: 'baseline', columnGap: '8px' }}>
      <Typography
        component={Link}
        id={linkId}
        href={href}
        noWrap
        title={name}
        sx={{
          fontSize: 'inherit',
          fontWeight: 600,
          color: v('ink'),
          textDecoration: done ? 'line-through' : 'none',
          flexShrink: 0,
          maxWidth: '100%',
          '&:hover': { textDecoration: 'underline' },
          // The line is cut at its edges, which would cut an outline as well.
          '&:focus-visible': { outline: 'none', textDecoration: 'underline', textDecorationThickness: '2px' },
        }}
      >
        {name}
      </Typography>
      {organisation !== '' && (
        <Box component="span" sx={{ ...CUT, color: v('ink3'), fontSize: '0.75rem', flex: '1 1 6em' }}>
          {organisation}
        </Box>
      )}
    </Box>
  );
}

/** What is not in the book, by what the channel needs. */
function reachMissing(channel: AgendaRow['channel']): 'number' | 'email' | 'address' {
  if (channel === 'email') return 'email';
  return channel === 'visit' || channel === 'post' ? 'address' : 'number';
}

/** Channel and number, then the half of the day to try: the number never shrinks and can be selected. */
function Reach({ row }: { readonly row: AgendaRow }) {
  const t = useT();
  return (
    <Box sx={{ ...oneLine, gridArea: 'to', fontSize: 'var(--small)', alignItems: 'center', columnGap: '7px' }}>
      {row.channel !== undefined && (
        <Box component="span" sx={{ color: v('ink2'), display: 'inline-flex' }}>
          <ChannelMark channel={row.channel} size={14} />
        </Box>
      )}
      <Box
        component="span"
        data-selectable
        title={row.reach?.text}
        sx={{ ...CUT, userSelect: 'text', flexShrink: 0, maxWidth: 'calc(100% - 22px)', color: v('ink') }}
      >
        {row.reach?.text ?? <Box sx={{ color: v('ink3') }}>{t(`today:noReach.${reachMissing(row.channel)}`)}</Box>}
      </Box>
      {row.half !== undefined && (
        <Box component="span" sx={{ color: v('ink3'), fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
          {t(`today:half.${row.half}`)}
        </Box>
      )}
    </Box>
  );
}

/** Why today, and what must not be missed about it: the notes come first, the reason may be cut. */
function Why({ words, notes }: Pick<AgendaRowProps, 'words' | 'notes'>) {
  const noted = notes.join(' · ');
  return (
    <Typography variant="body2" noWrap title={[noted, words.why].filter(Boolean).join('\n')} sx={cells.why}>
      {noted !== '' && (
        <Box component="span" sx={{ color: v('ink'), fontWeight: 500, mr: '8px' }}>
          {noted}
        </Box>
      )}
      {words.why}
    </Typography>
  );
}

function Next({ words }: { readonly words: Pick<RowWords, 'next'> }) {
  if (words.next === undefined) return null;
  return (
    <Typography variant="body2" noWrap title={words.next} className="next" sx={cells.next}>
      <Box component="span" aria-hidden="true" sx={{ color: v('ink3'), mr: '5px' }}>
        →
      </Box>
      {words.next}
    </Typography>
  );
}

/** One line of the day: who, why today, how, what for, and how it stands. The focused one opens. */
export function AgendaRowLine(props: AgendaRowProps) {
  const { row, words, notes, state, focused, done, onFocus, onDone, children } = props;
  const t = useT();
  const { name } = row.customer;
  const tick = deedsFor(row).includes('done') ? t('today:do.doneFor', { name }) : t('log:titleFor', { name });
  return (
    <Box component="li" onFocusCapture={onFocus} onClick={onFocus} sx={rowLook(focused, done)}>
      <Checkbox
        checked={done}
        onChange={onDone}
        icon={<Tick />}
        checkedIcon={<Tick state="on" />}
        slotProps={{ input: { 'aria-label': tick } }}
        sx={{ p: '4px', ml: '-2px', mt: focused ? '-1px' : 0 }}
      />
      <Box sx={{ mt: focused ? '1px' : 0 }}>
        <GradeMark scale={row.customer.grade?.scale ?? 'horizon'} code={row.customer.grade?.code} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={layout(focused)}>
          <Who {...props} />
          <Reach row={row} />
          <Box sx={{ gridArea: 'state', justifySelf: 'end' }}>{state}</Box>
          <Why words={words} notes={notes} />
          <Next words={words} />
        </Box>
        {focused && children}
      </Box>
    </Box>
  );
}
