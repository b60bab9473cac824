import { Box, Button, type ButtonProps } from '@mui/material';
import { type ChangeEvent, useRef } from 'react';
import { Icon } from './icon.tsx';
import { SPOKEN_ONLY } from './v.ts';

interface FileButtonProps extends Pick<ButtonProps, 'variant' | 'autoFocus' | 'disabled' | 'sx' | 'children'> {
  /** Endings and media types, as the `accept` of an input has them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** In place of the browser's way to a file. */
  readonly onChoose?: (() => void) | undefined;
}

/** Opens the system's own way to a file. */
export function FileButton({ accept, onFile, onChoose, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const taken = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.item(0);
    // the same file may be chosen again after it has been mended
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <Button
        {...button}
        startIcon={<Icon name="importFile" size={15} />}
        onClick={onChoose ?? (() => input.current?.click())}
      />
      <Box
        component="input"
        ref={input}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={taken}
        sx={SPOKEN_ONLY}
      />
    </>
  );
}
