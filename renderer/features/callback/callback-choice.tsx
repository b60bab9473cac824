import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import type { Day } from '../../../shared/domain/day.ts';
import type { CallbackDraft, problemOf } from './callback-draft.ts';

export interface StepProps {
  readonly draft: CallbackDraft;
  readonly onDraft: (draft: CallbackDraft) => void;
  readonly today: Day;
  /** What the call may be about. */
  readonly subjects: readonly string[];
  /** Why the step cannot be left yet; only after it was tried. */
  readonly problem: ReturnType<typeof problemOf>;
  /** Answered by a digit: on to the next step, with the draft as it is then. */
  readonly onNext: (draft: CallbackDraft) => void;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly onChoose: (value: T) => void;
  /** A digit answers, and moves on. */
  readonly onDigit: (value: T) => void;
}

/** One of a few, each with its digit. */
export function Choice<T extends string>({ label, options, value, onChoose, onDigit }: ChoiceProps<T>) {
  // Bound after the segments bind their own, so this one answers.
  useShortcuts(options.map((option, at) => ({ combo: String(at + 1), run: () => onDigit(option.value) })));
  return (
    <Segmented
      label={label}
      segments={options.map((option, at) => ({ ...option, keyHint: String(at + 1) }))}
      value={value}
      onChange={onChoose}
    />
  );
}

type ChoiceStep = 'person' | 'now' | 'satisfied' | 'problem' | 'need' | 'right';

const VALUES = {
  person: ['yes', 'other', 'nobody', 'wrong'],
  now: ['yes', 'later'],
  satisfied: ['yes', 'partly', 'no'],
  problem: ['no', 'yes'],
  need: ['no', 'yes'],
  right: ['yes', 'no'],
} as const satisfies { readonly [S in ChoiceStep]: readonly NonNullable<CallbackDraft[S]>[] };

/** What asks for words besides is not left by its digit. */
const asksMore = (step: ChoiceStep, value: string): boolean =>
  (step === 'problem' || step === 'need') && value === 'yes';

/** A step that is answered by one of a few; what more it asks stands below. */
export function ChoiceOf({
  step,
  children,
  ...props
}: StepProps & { readonly step: ChoiceStep; readonly children?: ReactNode }) {
  const t = useT();
  const { draft, onDraft, onNext } = props;
  const chosen = (value: string) => ({ ...draft, [step]: value });
  const say = t as unknown as (key: string) => string;
  return (
    <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start' }}>
      <Choice<string>
        label={t(`callbackForm:steps.${step}`)}
        options={VALUES[step].map((value) => ({ value, label: say(`callbackForm:${step}.${value}`) }))}
        value={draft[step]}
        onChoose={(value) => onDraft(chosen(value))}
        onDigit={(value) => (asksMore(step, value) ? onDraft(chosen(value)) : onNext(chosen(value)))}
      />
      {children !== undefined && <Box sx={{ width: '100%', display: 'grid', gap: '10px' }}>{children}</Box>}
    </Box>
  );
}
