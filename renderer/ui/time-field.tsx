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
  const [before, setBefore] = useState<string | undefined>();
  const shown = draft ?? value ?? '';
  const isUnread = shown.trim() !== '' && readTime(shown) === undefined;
  const change = (text: string) => {
    if (draft === undefined) setBefore(value);
    setDraft(text);
    setWrong(false);
    onChange(readTime(text));
  };
  const leave = () => {
    setWrong(isUnread);
    if (!isUnread) setDraft(undefined);
  };
  return (
    <Field
      {...words}
      value={shown}
      onChange={change}
      onBlur={leave}
      // What is no time yet is not kept: the time before it is.
      onKeyDown={({ key }) => key === 'Escape' && isUnread && onChange(before)}
      error={wrong ? t('ui:field.timeWrong') : error}
      placeholder={words.placeholder ?? 'HH:MM'}
    />
  );
}
