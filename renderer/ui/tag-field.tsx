import { Autocomplete, Chip, OutlinedInput } from '@mui/material';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

interface TagFieldProps extends FieldWords {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Tags already in the book, offered while typing. */
  readonly known: readonly string[];
  /** Longest tag, in UTF-16 units. */
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

/** Trimmed, without doubles, in the order they were added. */
export const tidyTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== '')),
];

/** What is typed and no tag yet; leaving the field, by Esc too, makes it one. */
function useTyped({ value, onChange }: Pick<TagFieldProps, 'value' | 'onChange'>) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() === '') return;
    onChange(tidyTags([...value, typed]));
    setTyped('');
  };
  // A window that is left has not left the field.
  const onBlur = ({ target }: FocusEvent) => {
    if (target !== document.activeElement) add();
  };
  const onKeyDown = (event: KeyboardEvent & { defaultMuiPrevented?: boolean }) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.keyCode === 229) return;
    add();
    // The first Esc is for the list, where there is one; else the field would swallow it.
    if ((event.target as HTMLElement).getAttribute('aria-expanded') !== 'true') event.defaultMuiPrevented = true;
  };
  return { inputValue: typed, onInputChange: (_: unknown, words: string) => setTyped(words), onBlur, onKeyDown };
}

/** Several short words; Enter adds what was typed, as does leaving the field, and Backspace takes the last one off. */
export function TagField(props: TagFieldProps) {
  const { label, error, hint, required, disabled, value, onChange, known, maxLength = 100, autoFocus = false } = props;
  const t = useT();
  const typed = useTyped(props);
  return (
    <FieldFrame label={label} error={error} hint={hint} required={required} disabled={disabled}>
      {({ id, describedBy }) => (
        <Autocomplete
          id={id}
          multiple
          freeSolo
          autoHighlight={false}
          disabled={disabled ?? false}
          options={known.filter((tag) => !value.includes(tag))}
          value={[...value]}
          {...typed}
          onChange={(_, tags) => onChange(tidyTags(tags))}
          noOptionsText={t('ui:field.noOptions')}
          renderValue={(tags, item) =>
            tags.map((tag, index) => {
              const { key, ...rest } = item({ index });
              return <Chip key={key} {...rest} label={tag} />;
            })
          }
          renderInput={(input) => (
            <OutlinedInput
              {...input.slotProps.input}
              fullWidth
              autoFocus={autoFocus}
              error={error !== undefined}
              slotProps={{ input: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy, maxLength } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
