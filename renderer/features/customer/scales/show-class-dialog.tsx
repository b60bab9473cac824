import type { FourQuestions } from '../../../../shared/domain/qualification.ts';
import { withoutUndefined } from '../../../../shared/domain/without-undefined.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ContextHint } from '../../../ui/context-hint.tsx';
import { Field } from '../../../ui/field.tsx';
import { numberDraft, numberOf, wholeIsWrong } from '../../../ui/form-values.ts';
import { FieldRow } from '../../../ui/record-dialog.tsx';
import { KnownChoice } from './known-choice.tsx';
import { LetterChoice, type LetterDraft, letterDraft, letterOf } from './letter-choice.tsx';
import { type ScaleDialogProps, ScaleForm, useScaleDraft } from './scale-form.tsx';
import { usePlaced } from './use-placed.ts';

const UNASKED: FourQuestions = { need: 'unknown', budget: 'unknown', authority: 'unknown' };
const MONTHS = { least: 0, most: 120 };

interface QuestionsProps {
  readonly answers: FourQuestions;
  readonly onAnswers: (answers: FourQuestions) => void;
  /** As typed. */
  readonly months: string;
  readonly onMonths: (months: string) => void;
  readonly isWrong: boolean;
}

function Questions({ answers, onAnswers, months, onMonths, isWrong }: QuestionsProps) {
  const t = useT();
  const known = (part: 'need' | 'budget' | 'authority') => (
    <KnownChoice
      label={t(`grading:show.${part}`)}
      value={answers[part]}
      onChange={(answer) => onAnswers({ ...answers, [part]: answer })}
    />
  );
  return (
    <>
      <FieldRow>
        {known('need')}
        {known('budget')}
      </FieldRow>
      <FieldRow>
        {known('authority')}
        <Field
          label={t('grading:show.months')}
          value={months}
          onChange={onMonths}
          placeholder={t('grading:show.monthsHint')}
          error={isWrong ? t('grading:show.monthsWrong') : undefined}
          maxLength={4}
        />
      </FieldRow>
    </>
  );
}

interface Draft {
  readonly answers: FourQuestions;
  /** As typed. */
  readonly months: string;
  readonly letter: LetterDraft;
}

const showDraft = ({ customer: { fourQuestions, showClass }, placed }: ScaleDialogProps['dossier']): Draft => ({
  answers: fourQuestions ?? UNASKED,
  months: numberDraft(fourQuestions?.months),
  letter: letterDraft(showClass, placed.showClass, fourQuestions !== undefined),
});

/** The four questions of a show, and the class they come to while they are answered. */
export function ShowClassDialog(dialog: ScaleDialogProps) {
  const t = useT();
  const { dossier } = dialog;
  const { draft, put, form } = useScaleDraft('showClass', dossier, () => showDraft(dossier));
  const { answers, months, letter } = draft;
  const isWrong = wholeIsWrong(months, MONTHS.least, MONTHS.most);
  const { months: _was, ...three } = answers;
  const asked = withoutUndefined({ ...three, months: isWrong ? undefined : numberOf(months) });
  const { showClass } = usePlaced(dossier, { fourQuestions: asked });
  const written = () => {
    if (isWrong) return undefined;
    const code = letterOf(letter, showClass);
    const patch = { fourQuestions: asked };
    return code === undefined ? { patch, clear: ['showClass' as const] } : { patch: { ...patch, showClass: code } };
  };
  const derived = showClass === undefined ? t('grading:notSet') : t('ui:grade.showClass', { code: showClass });
  return (
    <ScaleForm {...dialog} form={form} scale="showClass" title={t('grading:show.title')} written={written} width={480}>
      <Questions
        answers={answers}
        onAnswers={(to) => put({ answers: to })}
        months={months}
        onMonths={(to) => put({ months: to })}
        isWrong={isWrong}
      />
      <LetterChoice
        label={t('grading:show.class')}
        scale="showClass"
        followWords={t('grading:show.byAnswers', { what: derived })}
        value={letter}
        onChange={(to) => put({ letter: to })}
      />
      <ContextHint>
        {dossier.row.relationship === 'buyer' && `${t('grading:show.existing')} `}
        {t('grading:show.rule')}
      </ContextHint>
    </ScaleForm>
  );
}
