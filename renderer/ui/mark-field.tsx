import { Checkbox, FormControlLabel } from '@mui/material';

interface MarkFieldProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (to: boolean) => void;
}

/** One thing that holds or does not. */
export function MarkField({ label, on, onChange }: MarkFieldProps) {
  return (
    <FormControlLabel
      control={<Checkbox checked={on} onChange={(event) => onChange(event.target.checked)} />}
      label={label}
    />
  );
}
