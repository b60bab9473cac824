import { type KeyboardEvent, useState } from 'react';
import { Field } from '../../ui/field.tsx';

const LONGEST = 200;

interface SavedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly saved: string;
  readonly type?: 'tel' | 'text';
  readonly onSave: (text: string) => void;
}

/** Saved when it is left, or by Enter; Esc takes back what was typed. */
export function SavedField({ label, hint, saved, type = 'text', onSave }: SavedFieldProps) {
  const [draft, setDraft] = useState<string>();
  const leave = () => {
    const text = draft?.trim();
    if (text !== undefined && text !== saved) onSave(text);
    setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave();
    if (event.key === 'Escape') setDraft(undefined);
  };
  return (
    <Field
      label={label}
      hint={hint}
      type={type}
      value={draft ?? saved}
      maxLength={LONGEST}
      onChange={setDraft}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}
