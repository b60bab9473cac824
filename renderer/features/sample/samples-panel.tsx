import type { Day } from '../../../shared/domain/day.ts';
import { type Sample, sampleStage } from '../../../shared/domain/sample.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { asWritten } from '../../api/as-written.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { StepButton } from '../../ui/step-button.tsx';
import { SampleDialog } from './sample-dialog.tsx';
import { nextSampleStep } from './sample-draft.ts';

interface SamplesPanelProps {
  readonly customerId: string;
  readonly samples: readonly Sample[];
  readonly today: Day;
  readonly cards: readonly Option<string>[];
}

interface LineProps {
  readonly sample: Sample;
  readonly today: Day;
  readonly onOpen: () => void;
}

function Line({ sample, today, onOpen }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const save = useChange('sample.save');
  const { stage, on } = sampleStage(sample, today) ?? { stage: 'asked' as const, on: sample.askedOn };
  const next = nextSampleStep(sample, today);
  const how =
    stage === 'verdict' && sample.verdict !== undefined
      ? t(`dealings:sample.verdicts.${sample.verdict}`)
      : t(`dealings:sample.stage.${stage}`);
  return (
    <RecordLine
      on={sayDay(language, on)}
      sub={
        <>
          {how}{' '}
          {next !== undefined && (
            <StepButton
              words={t(`dealings:sample.took.${next}`)}
              about={sample.product}
              running={save.running}
              failure={save.failure}
              onStep={() => void save.run({ ...asWritten(sample), [next]: today })}
            />
          )}
        </>
      }
      aside={sample.quantity !== undefined && `× ${sample.quantity.toLocaleString(language)}`}
      onOpen={onOpen}
    >
      {sample.product}
    </RecordLine>
  );
}

/** Samples, the one that was asked for last first. */
export function SamplesPanel({ customerId, samples, today, cards }: SamplesPanelProps) {
  const t = useT();
  return (
    <RecordsPanel
      title={t('dealings:sample.title')}
      addWords={t('dealings:sample.add')}
      empty={t('dealings:sample.empty')}
      records={samples.toSorted((a, b) => (a.askedOn < b.askedOn ? 1 : -1))}
      line={(sample, onOpen) => <Line key={sample.id} sample={sample} today={today} onOpen={onOpen} />}
      form={(sample, onClose) => <SampleDialog {...{ customerId, sample, today, cards, onClose }} />}
    />
  );
}
