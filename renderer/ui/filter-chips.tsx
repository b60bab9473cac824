import { Box, ButtonBase, Chip } from '@mui/material';
import type { MouseEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { SPOKEN_ONLY, v } from './v.ts';

export interface FilterChip {
  readonly id: string;
  readonly label: string;
  /** Opens the filter for changing; absent: it can only be removed. */
  readonly onOpen?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  readonly onRemove: () => void;
}

interface FilterChipsProps {
  /** Spoken name of the row, such as "Filters". */
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly addLabel?: string | undefined;
  readonly onAdd?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
}

const chipLook = {
  display: 'inline-flex',
  alignItems: 'stretch',
  height: 24,
  borderRadius: '4px',
  fontSize: '0.75rem',
  fontWeight: 500,
  backgroundColor: v('tint'),
  color: v('primary'),
} as const;

function Active({ chip }: { chip: FilterChip }) {
  const t = useT();
  const words = {
    pl: '8px',
    display: 'inline-flex',
    alignItems: 'center',
    fontSize: 'inherit',
    fontWeight: 'inherit',
    borderRadius: '4px',
  };
  return (
    <Box component="li" sx={chipLook}>
      {chip.onOpen === undefined ? (
        <Box component="span" sx={words}>
          {chip.label}
        </Box>
      ) : (
        <ButtonBase onClick={chip.onOpen} aria-haspopup="true" sx={words}>
          {chip.label}
        </ButtonBase>
      )}
      <ButtonBase onClick={chip.onRemove} sx={{ width: 24, borderRadius: '4px' }}>
        <Icon name="close" size={12} />
        <Box component="span" sx={SPOKEN_ONLY}>
          {t('ui:removeNamed', { name: chip.label })}
        </Box>
      </ButtonBase>
    </Box>
  );
}

/** The filters in force, each to be taken off, and the way to one more. */
export function FilterChips({ label, chips, addLabel, onAdd }: FilterChipsProps) {
  const t = useT();
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' }}
    >
      {chips.map((chip) => (
        <Active key={chip.id} chip={chip} />
      ))}
      {onAdd !== undefined && (
        <li>
          <Chip
            variant="outlined"
            aria-haspopup="true"
            icon={<Icon name="add" size={12} />}
            label={addLabel ?? t('ui:addFilter')}
            onClick={onAdd}
          />
        </li>
      )}
    </Box>
  );
}
