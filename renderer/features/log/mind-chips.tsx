import { Box, Chip, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { HORIZONS, INTENTS } from '../../../shared/domain/customer.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LogDraft } from './draft.ts';

interface MindChipsProps {
  readonly draft: Pick<LogDraft, 'intent' | 'horizon'>;
  readonly onIntent: (code: string | undefined) => void;
  readonly onHorizon: (code: string | undefined) => void;
  /** Chips of the same line. */
  readonly children?: ReactNode;
}

interface ChooserProps {
  readonly name: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly chosen: string | undefined;
  /** The chip's words once a code is chosen. */
  readonly words: (label: string) => string;
  readonly onChoose: (code: string | undefined) => void;
}

export function Chooser({ name, options, chosen, words, onChoose }: ChooserProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const label = options.find(({ code }) => code === chosen)?.label ?? chosen;
  const look =
    label === undefined
      ? { variant: 'outlined' as const, icon: <Icon name="add" size={12} />, label: name }
      : {
          color: 'primary' as const,
          label: words(label),
          onDelete: () => onChoose(undefined),
          deleteIcon: <Icon name="close" size={12} />,
        };
  return (
    <>
      <Chip id={id} {...look} onClick={() => setOpen(true)} aria-haspopup="menu" aria-expanded={open} />
      <Menu
        open={open}
        onClose={() => setOpen(false)}
        anchorEl={() => document.getElementById(id)}
        slotProps={{ list: { 'aria-label': name } }}
      >
        {options.map((option) => (
          <MenuItem
            key={option.code}
            selected={option.code === chosen}
            onClick={() => {
              onChoose(option.code);
              setOpen(false);
            }}
          >
            {option.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** What the contact changed in the customer's mind: the intent, and how soon they buy. */
export function MindChips({ draft, onIntent, onHorizon, children }: MindChipsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'center' }}>
      <Chooser
        name={t('log:intentAdd')}
        options={INTENTS.map((code) => ({ code, label: t(`cadence:intent.${code}`) }))}
        chosen={draft.intent}
        words={(code) => t('log:intentChip', { code })}
        onChoose={onIntent}
      />
      <Chooser
        name={t('log:horizonAdd')}
        options={HORIZONS.map((code) => ({ code, label: t(`cadence:horizon.${code}`) }))}
        chosen={draft.horizon}
        words={(code) => t('log:horizonChip', { code })}
        onChoose={onHorizon}
      />
      {children}
    </Box>
  );
}
