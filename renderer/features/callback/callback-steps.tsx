import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { SURVEY_QUESTIONS } from '../../../shared/contract/callback-channels.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { v } from '../../ui/v.ts';
import { Choice, ChoiceOf, type StepProps } from './callback-choice.tsx';
import { outcomeOf, type Step } from './callback-draft.ts';

function About({ draft, onDraft, onNext, subjects }: StepProps) {
  const t = useT();
  const few = subjects.slice(0, 6);
  return (
    <>
      {few.length > 0 && (
        <Box sx={{ overflow: 'auto', pb: '2px' }}>
          <Choice
            label={t('callbackForm:steps.about')}
            options={few.map((value) => ({ value, label: value }))}
            value={few.find((one) => one === draft.about)}
            onChoose={(about) => onDraft({ ...draft, about })}
            onDigit={(about) => onNext({ ...draft, about })}
          />
        </Box>
      )}
      <Field
        label={t('callbackForm:aboutOther')}
        value={few.includes(draft.about) ? '' : draft.about}
        placeholder={t('callbackForm:aboutNone')}
        onChange={(about) => onDraft({ ...draft, about })}
        maxLength={500}
      />
    </>
  );
}

function When({ draft, onDraft, today, problem }: StepProps) {
  const t = useT();
  const { when } = draft;
  const errors = { day: t('callbackForm:dayMissing'), past: t('callbackForm:dayPast') };
  return (
    <FieldRow columns="1fr 140px">
      <DayField
        label={t('callbackForm:day')}
        value={when.on}
        min={today}
        onChange={(on) => onDraft({ ...draft, when: { ...when, on } })}
        error={problem === 'day' || problem === 'past' ? errors[problem] : undefined}
      />
      <TimeField
        label={t('callbackForm:time')}
        value={when.time === '' ? undefined : when.time}
        onChange={(time) => onDraft({ ...draft, when: { ...when, time: time ?? '' } })}
      />
    </FieldRow>
  );
}

function Problem(props: StepProps) {
  const t = useT();
  const language = useLanguage();
  const { draft, onDraft, today, problem } = props;
  const dueOn = draft.fixDay === 'today' ? today : addDays(today, 1);
  return (
    <ChoiceOf {...props} step="problem">
      {draft.problem === 'yes' && (
        <>
          <Field
            label={t('callbackForm:problemWords')}
            value={draft.problemWords}
            onChange={(problemWords) => onDraft({ ...draft, problemWords })}
            error={problem === 'problem' ? t('callbackForm:problemMissing') : undefined}
            maxLength={2_000}
            autoFocus
          />
          <FieldRow columns="minmax(0,1fr) auto">
            <Field
              label={t('callbackForm:fix')}
              value={draft.fix}
              onChange={(fix) => onDraft({ ...draft, fix })}
              hint={t('callbackForm:fixHint', { problem: draft.problemWords.trim() || '…' })}
              maxLength={500}
            />
            <Box>
              <Typography variant="caption" component="div" sx={{ fontWeight: 500, mb: '4px' }}>
                {t('callbackForm:fixBy')}
              </Typography>
              <Segmented
                label={t('callbackForm:fixBy')}
                segments={(['today', 'tomorrow'] as const).map((value) => ({
                  value,
                  label: t(`callbackForm:fixDay.${value}`),
                }))}
                value={draft.fixDay}
                onChange={(fixDay) => onDraft({ ...draft, fixDay })}
              />
            </Box>
          </FieldRow>
          <Typography variant="caption" sx={{ color: v('ink2') }}>
            {t('callbackForm:complaint', { day: sayDayWithWeekday(language, dueOn) })}
          </Typography>
        </>
      )}
    </ChoiceOf>
  );
}

function Need(props: StepProps) {
  const t = useT();
  const { draft, onDraft, problem } = props;
  return (
    <ChoiceOf {...props} step="need">
      {draft.need === 'yes' && (
        <FieldRow>
          <Field
            label={t('callbackForm:needWords')}
            value={draft.needProduct}
            onChange={(needProduct) => onDraft({ ...draft, needProduct })}
            error={problem === 'need' ? t('callbackForm:needMissing') : undefined}
            maxLength={500}
            autoFocus
          />
          <Field
            label={t('callbackForm:needNote')}
            value={draft.needWords}
            onChange={(needWords) => onDraft({ ...draft, needWords })}
            maxLength={2_000}
          />
        </FieldRow>
      )}
    </ChoiceOf>
  );
}

function Right(props: StepProps) {
  const t = useT();
  return (
    <ChoiceOf {...props} step="right">
      {props.draft.right === 'no' && <Typography variant="caption">{t('callbackForm:rightHint')}</Typography>}
    </ChoiceOf>
  );
}

function Survey({ draft, onDraft }: StepProps) {
  const t = useT();
  return (
    <>
      <Typography variant="caption" sx={{ color: v('ink2') }}>
        {t('callbackForm:surveyWhy')}
      </Typography>
      {SURVEY_QUESTIONS.map((question, at) => (
        <Field
          key={question}
          label={t(`callbackForm:survey.${question}`)}
          value={draft.survey[question]}
          onChange={(words) => onDraft({ ...draft, survey: { ...draft.survey, [question]: words } })}
          maxLength={2_000}
          autoFocus={at === 0}
        />
      ))}
    </>
  );
}

function End({ draft, onDraft }: StepProps) {
  const t = useT();
  const language = useLanguage();
  const outcome = outcomeOf(draft);
  const { on, time } = draft.when;
  const when = [on && sayDayWithWeekday(language, on), time].filter(Boolean).join(' ');
  return (
    <>
      <Field
        label={t('callbackForm:note')}
        value={draft.note}
        onChange={(note) => onDraft({ ...draft, note })}
        maxLength={20_000}
        autoFocus
      />
      <Typography variant="caption" sx={{ color: v('ink2') }}>
        {t(
          `callbackForm:ends.${outcome === 'reached' || outcome === 'busy' || outcome === 'no-answer' ? outcome : 'wrong-number'}`,
          {
            when,
          },
        )}{' '}
        {t('callbackForm:saveHint')}
      </Typography>
    </>
  );
}

const BODIES: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  person: (props) => <ChoiceOf {...props} step="person" />,
  about: (props) => <About {...props} />,
  now: (props) => <ChoiceOf {...props} step="now" />,
  when: (props) => <When {...props} />,
  satisfied: (props) => <ChoiceOf {...props} step="satisfied" />,
  problem: (props) => <Problem {...props} />,
  need: (props) => <Need {...props} />,
  right: (props) => <Right {...props} />,
  survey: (props) => <Survey {...props} />,
  end: (props) => <End {...props} />,
};

/** What one step asks. */
export const StepBody = ({ step, ...props }: StepProps & { readonly step: Step }) => BODIES[step](props);
