import { Box, Button, type ButtonProps, Menu, MenuItem } from '@mui/material';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';
import { CUT } from './v.ts';

export interface MenuChoice {
  readonly label: string;
  readonly run: () => void;
  /** Stands before the words, such as a dot where it is chosen. */
  readonly mark?: ReactNode;
  readonly selected?: boolean;
  readonly disabled?: boolean;
}

interface MenuButtonProps {
  readonly words: string;
  /** Spoken name of the menu. */
  readonly label: string;
  readonly title?: string | undefined;
  readonly choices: readonly MenuChoice[];
  readonly sx?: ButtonProps['sx'];
}

/** A quiet button with a menu under it, which closes with whatever is chosen. */
export function MenuButton({ words, label, title, choices, sx }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        title={title}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        endIcon={<Icon name="down" size={13} />}
        sx={sx ?? {}}
      >
        <Box component="span" sx={CUT}>
          {words}
        </Box>
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        slotProps={{ list: { 'aria-label': label, dense: true } }}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.label}
            selected={choice.selected ?? false}
            disabled={choice.disabled ?? false}
            onClick={() => {
              close();
              choice.run();
            }}
            sx={{ gap: '8px' }}
          >
            {choice.mark}
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
