import { Box } from '@mui/material';
import { useState } from 'react';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { unreachable } from '../../../shared/result.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Choices } from './choices.tsx';
import { ExampleLine } from './example-line.tsx';
import { Question } from './question.tsx';
import { SOURCES } from './steps.ts';
import { TradeField } from './trade-field.tsx';
import type { FirstRun } from './use-first-run.ts';

interface StepProps {
  readonly run: FirstRun;
  readonly settings: SettingsView;
  /** There are customers already: no sample any more. */
  readonly filled: boolean;
}

const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Language[];

function LanguageStep({ run }: StepProps) {
  const t = useT();
  const language = useLanguage();
  const go = async () => {
    if (await run.save({ language })) run.answer('language');
  };
  return (
    <Question
      title={t('firstRun:languageTitle')}
      why={t('firstRun:languageWhy')}
      go={t('firstRun:languageGo')}
      busy={run.busy}
      onGo={() => void go()}
      onSkip={run.skip}
    >
      <Choices
        label={t('firstRun:languageTitle')}
        choices={LANGUAGES.map((value) => ({
          value,
          lang: value,
          name: t(`firstRun:languages.${value}`),
          note: t(`firstRun:languageNotes.${value}`),
        }))}
        value={language}
        onChange={(to) => void run.save({ language: to })}
      />
    </Question>
  );
}

function YouStep({ run, settings }: StepProps) {
  const t = useT();
  const [name, setName] = useState(settings.repName);
  const [phone, setPhone] = useState(settings.repPhone);
  const [playbook, setPlaybook] = useState(settings.playbook);
  const go = async () => {
    if (await run.save({ repName: name.trim(), repPhone: phone.trim(), playbook })) run.answer('you');
  };
  return (
    <Question
      title={t('firstRun:youTitle')}
      why={t('firstRun:youWhy')}
      go={t('firstRun:youGo')}
      busy={run.busy}
      onGo={() => void go()}
      onBack={run.back}
      onSkip={run.skip}
    >
      <Box sx={{ display: 'grid', gap: '14px', maxWidth: 360 }}>
        <Field label={t('firstRun:name')} value={name} onChange={setName} maxLength={200} autoFocus />
        <Field label={t('firstRun:phone')} type="tel" value={phone} onChange={setPhone} maxLength={200} />
        <TradeField value={playbook} onChange={setPlaybook} />
      </Box>
    </Question>
  );
}

function CustomersStep({ run, filled }: StepProps) {
  const t = useT();
  const value = filled && run.source === 'sample' ? 'import' : run.source;
  return (
    <Question
      title={t('firstRun:customersTitle')}
      why={t('firstRun:customersWhy')}
      go={t(`firstRun:sourceGo.${value}`)}
      busy={run.busy}
      onGo={() => run.takeSource(value)}
      onBack={run.back}
      onSkip={run.skip}
    >
      <Choices
        label={t('firstRun:customersTitle')}
        choices={SOURCES.map((source) => {
          const barred = source === 'sample' && filled;
          return {
            value: source,
            name: t(`firstRun:source.${source}`),
            note: barred ? t('firstRun:notEmpty') : t(`firstRun:source.${source}Note`),
            disabled: barred,
          };
        })}
        value={value}
        onChange={run.setSource}
      />
    </Question>
  );
}

function ReadyStep({ run }: StepProps) {
  const t = useT();
  const sampled = run.source === 'sample' && run.answered.has('customers');
  return (
    <Question
      title={t('firstRun:readyTitle')}
      why={`${t('firstRun:readyWhy')}${sampled ? ` ${t('firstRun:readySample')}` : ''}`}
      go={t('firstRun:readyGo')}
      busy={run.busy}
      focusGo
      onGo={run.finish}
      onBack={run.back}
    >
      <ExampleLine />
    </Question>
  );
}

/** The question of the step that is open. */
export function StepBody(props: StepProps) {
  const { step } = props.run;
  switch (step) {
    case 'language':
      return <LanguageStep {...props} />;
    case 'you':
      return <YouStep {...props} />;
    case 'customers':
      return <CustomersStep {...props} />;
    case 'ready':
      return <ReadyStep {...props} />;
    default:
      return unreachable(step);
  }
}
