import { Box, Button, OutlinedInput } from '@mui/material';
import { type KeyboardEvent, useId, useState } from 'react';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useOnceSettled } from '../../api/use-once-settled.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CUT, v } from '../../ui/v.ts';

interface FindCustomerProps {
  readonly onChoose: (customer: CustomerRow) => void;
  /** Makes a new customer of what was typed. */
  readonly onNew: (name: string) => void;
  readonly autoFocus?: boolean;
}

const SHOWN = 6;

function Found({ row, active, id, onChoose }: { row: CustomerRow; active: boolean; id: string; onChoose: () => void }) {
  const { grade } = row;
  const about = [row.company, row.reach?.text].filter(Boolean).join(' · ');
  return (
    <Box
      role="option"
      id={id}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        minHeight: 32,
        px: '10px',
        borderRadius: '6px',
        cursor: 'pointer',
        fontSize: 'var(--text)',
        backgroundColor: active ? v('tint2') : 'transparent',
      }}
    >
      <GradeMark scale={grade?.scale ?? 'horizon'} code={grade?.code} size={20} />
      <Box component="span" sx={{ ...CUT, fontWeight: 600, flexShrink: 0, maxWidth: '60%' }}>
        {row.name}
      </Box>
      <Box component="span" sx={{ ...CUT, color: active ? v('ink2') : v('ink3'), fontSize: '0.75rem' }}>
        {about}
      </Box>
    </Box>
  );
}

/** The first customers a query finds, and the one the arrows stand on. */
function useFound(onChoose: FindCustomerProps['onChoose']) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const typed = query.trim() !== '';
  const asked = useAsk(
    'customer.list',
    { query, filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: SHOWN },
    { keep: true, enabled: typed },
  );
  const rows = typed && asked.state === 'answered' ? asked.value.rows : [];
  const index = Math.min(at, rows.length - 1);
  const enter = useOnceSettled(asked, () => {
    const active = rows[index];
    if (active !== undefined) onChoose(active);
  });
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
    enter.stop();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((now) => (now + by + rows.length) % Math.max(1, rows.length));
    else if (event.key !== 'Enter') return;
    else if (typed) enter.start();
    event.preventDefault();
  };
  const nobody = typed && asked.state === 'answered' && asked.fresh && rows.length === 0;
  return { query, type, rows, index, onKeyDown, nobody };
}

function NewOne({ query, onNew }: { readonly query: string } & Pick<FindCustomerProps, 'onNew'>) {
  const t = useT();
  return (
    <Button
      variant="outlined"
      startIcon={<Icon name="addPerson" size={15} />}
      onClick={() => onNew(query)}
      sx={{ mt: '8px' }}
    >
      {t('log:newCustomer', { query })}
    </Button>
  );
}

/** A field that finds one customer by name, pinyin or number; arrows walk, Enter takes. */
export function FindCustomer({ onChoose, onNew, autoFocus = true }: FindCustomerProps) {
  const t = useT();
  const listId = useId();
  const { query, type, rows, index, onKeyDown, nobody } = useFound(onChoose);
  const list = {
    role: 'combobox',
    autoComplete: 'off',
    'aria-expanded': rows.length > 0,
    'aria-controls': listId,
    'aria-activedescendant': rows.length > 0 ? `${listId}-${index}` : undefined,
  };
  return (
    <Box>
      <FieldFrame label={t('log:who')} hint={nobody ? t('log:whoNone', { query }) : undefined}>
        {({ id, describedBy }) => (
          <OutlinedInput
            autoFocus={autoFocus}
            id={id}
            fullWidth
            size="small"
            placeholder={t('log:whoHint')}
            value={query}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            startAdornment={<Icon name="search" size={14} />}
            slotProps={{ input: { ...list, 'aria-describedby': describedBy } }}
          />
        )}
      </FieldFrame>
      <Box
        role="listbox"
        id={listId}
        aria-label={t('log:who')}
        sx={{ mt: '4px', display: rows.length > 0 ? 'block' : 'none' }}
      >
        {rows.map((row, at) => (
          <Found key={row.id} row={row} id={`${listId}-${at}`} active={at === index} onChoose={() => onChoose(row)} />
        ))}
      </Box>
      {nobody && <NewOne query={query.trim()} onNew={onNew} />}
    </Box>
  );
}
