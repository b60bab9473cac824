import { Box, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { RadioDot } from '../../ui/tick.tsx';
import { v } from '../../ui/v.ts';
import { FactButton } from './editable-fact.tsx';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceFactProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly choices: readonly Choice<T>[];
  /** Undefined clears it. */
  readonly onSave: (value: T | undefined) => Promise<Failure | undefined>;
  /** May be left unset. */
  readonly clearable?: boolean;
  readonly shown?: ReactNode;
}

/** A fact that is one of a few; choosing saves at once. */
export function ChoiceFact<T extends string>(props: ChoiceFactProps<T>) {
  const { label, value, choices, onSave, clearable = true, shown } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const choose = async (to: T | undefined) => {
    setOpen(false);
    if (to !== value) setFailure(await onSave(to));
  };
  const words = choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Box ref={place}>
      <FactButton label={label} onOpen={() => setOpen(true)}>
        {shown ?? words}
      </FactButton>
      {failure !== undefined && (
        <Box role="alert" sx={{ color: v('seal'), fontSize: '0.75rem' }}>
          {t(`failure:${failure.code}`)}
        </Box>
      )}
      <Menu
        open={open}
        anchorEl={() => place.current}
        onClose={() => setOpen(false)}
        slotProps={{ list: { 'aria-label': label, dense: true } }}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.value}
            selected={choice.value === value}
            onClick={() => void choose(choice.value)}
            sx={{ gap: '8px' }}
          >
            <RadioDot on={choice.value === value} />
            {choice.label}
          </MenuItem>
        ))}
        {clearable && (
          <MenuItem onClick={() => void choose(undefined)} sx={{ gap: '8px' }}>
            <RadioDot on={value === undefined} />
            {t('dossier:fact.notSet')}
          </MenuItem>
        )}
      </Menu>
    </Box>
  );
}
