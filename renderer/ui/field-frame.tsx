import { Box, FormHelperText, InputLabel } from '@mui/material';
import { type ReactNode, useId } from 'react';

export interface FieldWords {
  /** Stands above the field and never moves. */
  readonly label: string;
  /** What is wrong and what would be right, as a sentence. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

interface FieldFrameProps extends FieldWords {
  /** Draws the field itself; hand `id` and `describedBy` to its input. */
  readonly children: (wiring: { id: string; labelId: string; describedBy: string | undefined }) => ReactNode;
}

/** Label above, field, and one line under it: the error, or else the hint. */
export function FieldFrame({ label, error, hint, required = false, disabled = false, children }: FieldFrameProps) {
  const id = useId();
  const words = error ?? hint;
  const describedBy = words === undefined ? undefined : `${id}-words`;
  return (
    <Box sx={{ minWidth: 0 }}>
      <InputLabel id={`${id}-label`} htmlFor={id} error={error !== undefined} required={required} disabled={disabled}>
        {label}
      </InputLabel>
      {children({ id, labelId: `${id}-label`, describedBy })}
      {words !== undefined && (
        <FormHelperText id={describedBy} error={error !== undefined}>
          {words}
        </FormHelperText>
      )}
    </Box>
  );
}
