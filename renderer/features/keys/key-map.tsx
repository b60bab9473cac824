import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import type { OwnKeys } from '../../ui/key-commands.ts';
import { v } from '../../ui/v.ts';
import { grouped } from './key-choice.ts';
import { KeyRow } from './key-row.tsx';

interface KeyMapProps {
  readonly own: OwnKeys;
  readonly singleKeys: boolean;
  readonly onKeys: (keys: OwnKeys) => void;
}

/** Every command by the place it works in, and the key it has. */
export function KeyMap({ own, singleKeys, onKeys }: KeyMapProps) {
  const t = useT();
  const [query, setQuery] = useState('');
  const groups = grouped(own, query, (command) => t(`keys:command.${command}`));
  return (
    <Box
      role="region"
      aria-label={t('keys:list')}
      tabIndex={0}
      sx={{ flex: 1, overflow: 'auto', px: '24px', pb: '24px', '&:focus-visible': { outlineOffset: -2 } }}
    >
      <Box sx={{ maxWidth: 720 }}>
        {!singleKeys && (
          <Typography variant="body2" sx={{ py: '8px' }}>
            {t('keys:off')}
          </Typography>
        )}
        <Box sx={{ maxWidth: 320, py: '10px' }}>
          <Field label={t('keys:filter')} value={query} onChange={setQuery} maxLength={60} />
        </Box>
        {groups.length === 0 && (
          <Box role="status" sx={{ color: v('ink2'), fontSize: 'var(--small)' }}>
            {t('keys:none')}
          </Box>
        )}
        {groups.map(({ place, commands }) => (
          <Box component="section" key={place} aria-label={t(`keys:place.${place}`)} sx={{ mb: '18px' }}>
            <Typography component="h2" variant="head" sx={{ borderBottom: `1px solid ${v('ruleStrong')}`, pb: '4px' }}>
              {t(`keys:place.${place}`)}
            </Typography>
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {commands.map((command) => (
                <KeyRow key={command} command={command} own={own} onKeys={onKeys} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
