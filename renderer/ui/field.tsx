import { OutlinedInput } from '@mui/material';
import type { HTMLInputTypeAttribute, KeyboardEvent, ReactNode, Ref } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

interface FieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  /** Lines to begin with; the field grows to fit. Absent: one line. */
  readonly lines?: number | undefined;
  /** Where it stops growing and scrolls instead. */
  readonly maxLines?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement> | undefined;
  readonly lang?: string | undefined;
  /** The list of choices that is open beneath, and the one the arrows stand on. */
  readonly list?: { readonly id: string; readonly active: string } | undefined;
}

const grown = { '& textarea': { px: '10px', lineHeight: 1.6 } };

const spoken = (list: FieldProps['list']) =>
  list && { 'aria-autocomplete': 'list' as const, 'aria-controls': list.id, 'aria-activedescendant': list.active };

/** Words on one line or several. */
export function Field(props: FieldProps) {
  const {
    label,
    error,
    hint,
    required,
    disabled,
    onChange,
    lines,
    maxLines,
    start,
    end,
    maxLength,
    lang,
    list,
    ...input
  } = props;
  return (
    <FieldFrame label={label} error={error} hint={hint} required={required} disabled={disabled}>
      {({ id, describedBy }) => (
        <OutlinedInput
          {...input}
          id={id}
          fullWidth
          size="small"
          error={error !== undefined}
          disabled={disabled ?? false}
          required={required ?? false}
          multiline={lines !== undefined}
          minRows={lines}
          maxRows={maxLines}
          startAdornment={start}
          endAdornment={end}
          onChange={(event) => onChange(event.target.value)}
          slotProps={{ input: { 'aria-describedby': describedBy, maxLength, lang, ...spoken(list) } }}
          sx={lines === undefined ? {} : grown}
        />
      )}
    </FieldFrame>
  );
}
