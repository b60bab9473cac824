import { Box, IconButton, OutlinedInput } from '@mui/material';
import { type KeyboardEvent, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';

interface CustomerSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: into the list, at its first row. */
  readonly onEnter: () => void;
  readonly wide: boolean;
}

const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;

const look = {
  pr: '4px',
  '& input': { px: '6px' },
  '& input::-webkit-search-cancel-button': { display: 'none' },
} as const;

/** Finds as one types; `/` comes here from anywhere on the page, Esc empties it. */
export function CustomerSearch({ query, onQuery, onEnter, wide }: CustomerSearchProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  useCommand('search', () => input.current?.select(), { label: t('customers:keys.search') });
  const onKeyDown = (event: KeyboardEvent) => {
    const acts: Record<string, () => void> = { Enter: onEnter, ArrowDown: onEnter, Escape: () => onQuery('') };
    const act = acts[event.key];
    if (act === undefined || isComposing(event)) return;
    event.preventDefault();
    act();
  };
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <OutlinedInput
      size="small"
      type="text"
      value={query}
      inputRef={input}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={onKeyDown}
      placeholder={t(wide ? 'customers:searchHint' : 'customers:searchHintShort')}
      slotProps={{
        input: { 'aria-label': t('customers:search'), maxLength: 200, type: 'search', enterKeyHint: 'search' },
      }}
      startAdornment={
        <Box sx={{ display: 'inline-flex', color: v('ink3'), mr: '2px' }}>
          <Icon name="search" size={14} />
        </Box>
      }
      endAdornment={
        query !== '' && (
          <IconButton aria-label={t('customers:clearSearch')} onClick={clear} sx={{ width: 24, height: 24 }}>
            <Icon name="close" size={13} />
          </IconButton>
        )
      }
      sx={{ ...look, width: wide ? 276 : 210 }}
    />
  );
}
