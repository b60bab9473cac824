import { useT } from '../../../i18n/use-t.ts';
import { GradeMark } from '../../../ui/grade-mark.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

export const LETTERS = ['A', 'B', 'C'] as const;
type Letter = (typeof LETTERS)[number];
/** `follow`: as the answers say. */
export type LetterDraft = Letter | 'follow' | 'none';

/** What a form begins with: it follows the answers unless the rep set something else. */
export function letterDraft(set: string | undefined, derived: string | undefined, hasAnswers: boolean): LetterDraft {
  if (set === undefined || (hasAnswers && set === derived)) return 'follow';
  return LETTERS.find((letter) => letter === set) ?? 'none';
}

/** The letter that is written; undefined: none. */
export const letterOf = (draft: LetterDraft, derived: Letter | undefined): Letter | undefined => {
  if (draft === 'follow') return derived;
  return draft === 'none' ? undefined : draft;
};

interface LetterChoiceProps {
  readonly label: string;
  readonly scale: 'showClass' | 'orgGrade';
  /** What following comes to, in words. */
  readonly followWords: string;
  readonly value: LetterDraft;
  readonly onChange: (value: LetterDraft) => void;
}

/** The letter by the answers, or one set by hand: the rep decides. */
export function LetterChoice({ label, scale, followWords, value, onChange }: LetterChoiceProps) {
  const t = useT();
  const letters = LETTERS.map((code) => ({
    value: code,
    label: t(`ui:grade.${scale}`, { code }),
    mark: <GradeMark scale={scale} code={code} size={18} />,
  }));
  return (
    <SelectField<LetterDraft>
      label={label}
      options={[{ value: 'follow', label: followWords }, ...letters, { value: 'none', label: t('grading:notSet') }]}
      value={value}
      onChange={onChange}
    />
  );
}
