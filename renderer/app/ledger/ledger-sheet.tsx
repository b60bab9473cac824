import { Box, IconButton, Link } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { customerPath } from '../places.ts';

/** Rows the book gives at once. */
const AT_ONCE = 200;

interface LedgerSheetProps {
  readonly label: string;
  /** The rule the tab goes by, told before its rows. */
  readonly rule: string;
  /** Choices and figures beside the rule. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

const WALKED = '[data-walk]';

/** J and K, or the arrows, from name to name. */
function useWalk() {
  const sheet = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1) => {
    const names = [...(sheet.current?.querySelectorAll<HTMLElement>(WALKED) ?? [])];
    const at = names.findIndex((name) => name.closest('li')?.contains(document.activeElement) === true);
    names[Math.min(Math.max(at + by, 0), names.length - 1)]?.focus();
  };
  const t = useT();
  useShortcuts([
    { command: 'next', run: () => move(1), label: t('app:keys.next') },
    { command: 'previous', run: () => move(-1), label: t('app:keys.previous') },
  ]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof Element) || event.target.closest('ul') === null) return;
    event.preventDefault();
    move(by);
  };
  return { sheet, onKeyDown };
}

/** The sheet under a tab: its rule, then its rows, scrolling in itself. */
export function LedgerSheet({ label, rule, tools, children }: LedgerSheetProps) {
  const { sheet, onKeyDown } = useWalk();
  return (
    <Box
      ref={sheet}
      role="region"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '24px', pb: '24px', '&:focus-visible': { outlineOffset: -2 } }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '8px 16px',
          py: '10px',
          fontSize: 'var(--small)',
          color: v('ink2'),
        }}
      >
        <Box sx={{ flex: '1 1 280px', textWrap: 'pretty' }}>{rule}</Box>
        {tools}
      </Box>
      {children}
    </Box>
  );
}

interface LedgerRowProps {
  /** Day or mark. */
  readonly on: ReactNode;
  readonly customer: { readonly id: string; readonly name: string; readonly company?: string | undefined };
  readonly words: ReactNode;
  readonly sub?: ReactNode;
  /** How it stands, and what can be done about it. */
  readonly aside: ReactNode;
}

/** One thing of one customer. The name leads to the dossier; Space on it peeks. */
export function LedgerRow({ on, customer, words, sub, aside }: LedgerRowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '104px minmax(0,1fr) auto',
        columnGap: '14px',
        alignItems: 'baseline',
        py: '8px',
        borderTop: `1px solid ${v('rule')}`,
        fontSize: 'var(--text)',
        '&:focus-within': { backgroundColor: v('tint') },
      }}
    >
      <Box sx={{ color: v('ink3'), fontSize: 'var(--small)', whiteSpace: 'nowrap' }}>{on}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Link
          data-walk
          href={`#${customerPath(customer.id)}`}
          underline="hover"
          sx={{ fontWeight: 600, color: 'text.primary', overflowWrap: 'anywhere', lineHeight: '24px' }}
        >
          {customer.name}
        </Link>
        {customer.company !== undefined && (
          <Box component="span" sx={{ color: v('ink3'), fontSize: 'var(--small)', ml: '8px' }}>
            {customer.company}
          </Box>
        )}
        <Box data-selectable sx={{ textWrap: 'pretty', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {words}
        </Box>
        {sub !== undefined && sub !== '' && (
          <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), overflowWrap: 'anywhere' }}>{sub}</Box>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center', whiteSpace: 'nowrap' }}>{aside}</Box>
    </Box>
  );
}

export const LedgerRows = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {children}
  </Box>
);

interface PagerProps {
  readonly offset: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

/** Two hundred at a time; nothing where they all fit. */
export function Pager({ offset, total, onOffset }: PagerProps) {
  const t = useT();
  if (total <= AT_ONCE) return null;
  const until = Math.min(total, offset + AT_ONCE);
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', gap: '8px', pt: '10px', fontSize: 'var(--small)', color: v('ink2') }}
    >
      <IconButton
        aria-label={t('ledger:pages.before')}
        disabled={offset === 0}
        onClick={() => onOffset(Math.max(0, offset - AT_ONCE))}
      >
        <Icon name="left" size={14} />
      </IconButton>
      <span role="status">
        {offset + 1}–{until} / {total}
      </span>
      <IconButton
        aria-label={t('ledger:pages.after')}
        disabled={until === total}
        onClick={() => onOffset(offset + AT_ONCE)}
      >
        <Icon name="right" size={14} />
      </IconButton>
    </Box>
  );
}
