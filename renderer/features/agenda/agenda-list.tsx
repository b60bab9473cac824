import { Box } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { AgendaRow, Band as BandCode } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { AgendaRowLine } from './agenda-row.tsx';
import { bandsOf, focusAfter, inReadingOrder, type RowBand, rowKey, step } from './bands.ts';
import { RowActions } from './row-actions.tsx';
import { deedsFor, type RowDeeds } from './row-deeds.ts';
import { rowNotes } from './row-notes.ts';
import { rowState } from './row-state.ts';
import type { RowWords } from './row-words.ts';
import { StateWords } from './state-words.tsx';

interface AgendaListProps {
  readonly rows: readonly AgendaRow[];
  /** The day has more rows than are at hand; they would follow the last one. */
  readonly cut: boolean;
  /** The day that is shown. */
  readonly on: Day;
  readonly today: Day;
  readonly wordsOf: (row: AgendaRow) => RowWords;
  readonly hrefOf: (customerId: string) => string;
  readonly deeds: RowDeeds;
  /** Keys of rows that are being ticked off. */
  readonly doing: ReadonlySet<string>;
  /** What to say, in the row that is open. */
  readonly say?: ((row: AgendaRow) => ReactNode) | undefined;
  /** Stands in the head of the overdue band. */
  readonly spread?: ReactNode;
  /** Bands that come after the rows: the dates of the day. */
  readonly children?: ReactNode;
}

const ICONS: Readonly<Record<BandCode, IconName>> = {
  promise: 'promise',
  hard: 'flag',
  overdue: 'overdue',
  due: 'today',
  greeting: 'greeting',
  unreturned: 'missed',
  reward: 'owed',
  'quote-ending': 'quote',
};

function useBandTitle(on: Day, today: Day): (code: BandCode) => string {
  const t = useT();
  return (code) => t(code === 'due' && on !== today ? 'today:band.thatDay' : `today:band.${code}`);
}

/** The focused row: it survives a fresh reading of the day, and passes on when its own row is gone. */
function useRowFocus(keys: readonly string[]) {
  const id = useId();
  const [asked, setAsked] = useState<string | undefined>(keys[0]);
  const before = useRef(keys);
  const focused = asked !== undefined && keys.includes(asked) ? asked : undefined;
  const linkId = (key: string) => `${id}-${keys.indexOf(key)}`;
  const settle = useEffectEvent(() => {
    const to = focusAfter(before.current, keys, asked) ?? keys[0];
    before.current = keys;
    setAsked(to);
    // The row that had the focus is gone and left it nowhere: whoever works by keyboard goes on from the next one.
    const lost = document.activeElement === document.body && asked !== undefined && to !== asked;
    if (lost && to !== undefined) document.getElementById(linkId(to))?.focus();
  });
  const joined = keys.join('\n');
  useEffect(() => settle(), [joined]);
  const move = (by: 1 | -1) => {
    const to = step(keys, focused, by);
    setAsked(to);
    if (to !== undefined) document.getElementById(linkId(to))?.focus();
  };
  return { focused, focus: setAsked, move, linkId };
}

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** J and K anywhere on the page, the arrow keys in the list. */
function useWalk(move: (by: 1 | -1) => void): (event: KeyboardEvent<HTMLElement>) => void {
  const t = useT();
  useShortcuts([
    { command: 'next', run: () => move(1), label: t('app:keys.next') },
    { command: 'previous', run: () => move(-1), label: t('app:keys.previous') },
  ]);
  return (event) => {
    const by = arrows[event.key];
    // A row's menu stands elsewhere in the document, but its keys come by here all the same.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(by);
  };
}

interface BandRowsProps extends Omit<AgendaListProps, 'rows' | 'spread' | 'children'> {
  readonly band: RowBand;
  readonly focused: string | undefined;
  readonly focus: (key: string) => void;
  readonly linkId: (key: string) => string;
}

function BandRows({ band, focused, focus, linkId, on, today, wordsOf, hrefOf, deeds, doing, say }: BandRowsProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {band.rows.map((row) => {
        const key = rowKey(row);
        const words = wordsOf(row);
        return (
          <AgendaRowLine
            key={key}
            row={row}
            words={words}
            notes={rowNotes(t, language, row, today)}
            state={<StateWords state={rowState(row, on, today)} near={today} />}
            href={hrefOf(row.customer.id)}
            linkId={linkId(key)}
            focused={key === focused}
            done={doing.has(key)}
            onFocus={() => focus(key)}
            onDone={() => (deedsFor(row).includes('done') ? deeds.done(row) : deeds.log(row))}
          >
            <RowActions row={row} today={today} words={words} deeds={deeds} say={key === focused && say?.(row)} />
          </AgendaRowLine>
        );
      })}
    </Box>
  );
}

/** The day's rows in their bands. J and K or the arrow keys walk them; the focused row opens. */
export function AgendaList(props: AgendaListProps) {
  const { rows, cut, on, today, spread, children } = props;
  const t = useT();
  const titleOf = useBandTitle(on, today);
  const bands = bandsOf(rows);
  const { move, ...focus } = useRowFocus(inReadingOrder(bands).map(rowKey));
  const onKeyDown = useWalk(move);
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={t('today:list')}
      onKeyDown={onKeyDown}
      sx={{
        flex: 1,
        minWidth: 0,
        overflow: 'auto',
        px: '14px',
        pt: '6px',
        pb: '24px',
        scrollPaddingTop: 34,
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      {bands.map((band) => (
        <Band
          key={band.code}
          icon={ICONS[band.code]}
          title={titleOf(band.code)}
          count={cut && band === bands.at(-1) ? `${band.rows.length}+` : band.rows.length}
          late={band.late}
          action={band.code === 'overdue' ? spread : undefined}
        >
          <BandRows {...props} {...focus} band={band} />
        </Band>
      ))}
      {children}
    </Box>
  );
}
