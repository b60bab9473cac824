import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Field } from './field.tsx';
import type { FieldWords } from './field-frame.tsx';
import { readTime } from './read-time.ts';

interface TimeFieldProps extends FieldWords {
  /** `HH:MM`, 24 h. */
  readonly value: string | undefined;
  /** Undefined when emptied or not understood. */
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
}

/** A time of day, written any usual way and tidied to `HH:MM` on leaving. */
export function TimeField({ value, onChange, error, ...words }: TimeFieldProps) {
  const t = useT();
  const [draft, setDraft] = useState<string | undefined>();
  const [wrong, setWrong] = useState(false);
  const shown = draft ?? value ?? '';
  const change = (text: string) => {
    setDraft(text);
    setWrong(false);
    onChange(readTime(text));
  };
  const leave = () => {
    const unread = shown.trim() !== '' && readTime(shown) === undefined;
    setWrong(unread);
    if (!unread) setDraft(undefined);
  };
  return (
    <Field
      {...words}
      value={shown}
      onChange={change}
      onBlur={leave}
      error={wrong ? t('ui:field.timeWrong') : error}
      placeholder={words.placeholder ?? 'HH:MM'}
    />
  );
}
