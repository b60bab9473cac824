import { NATURES } from '../../../shared/domain/manner.ts';
import type { GapCode } from '../../../shared/domain/gap.ts';
import { unreachable } from '../../../shared/result.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type GapDraft, inputOf, USUAL_CHANNELS } from './gap-draft.ts';

interface GapFieldsProps {
  readonly code: GapCode;
  readonly draft: GapDraft;
  readonly onDraft: (draft: GapDraft) => void;
  /** What is wrong with what was filled in. */
  readonly error: string | undefined;
}

type PartProps = Omit<GapFieldsProps, 'code'>;

function textLabel(t: Translate, code: GapCode): string {
  if (code === 'area' || code === 'industry' || code === 'source' || code === 'tastes' || code === 'wanted')
    return t(`gaps:ask.${code}`);
  return t('gaps:ask.phone');
}

function DateFields({ draft, onDraft, error }: PartProps) {
  const t = useT();
  const number = (name: 'month' | 'day' | 'year', maxLength: number) => (
    <Field
      label={t(`gaps:ask.${name}`)}
      value={draft[name]}
      onChange={(text) => onDraft({ ...draft, [name]: text })}
      error={name === 'month' ? error : undefined}
      maxLength={maxLength}
    />
  );
  return (
    <>
      <FieldRow columns="1fr 1fr 1.4fr">
        {number('month', 2)}
        {number('day', 2)}
        {number('year', 4)}
      </FieldRow>
      <div>
        <Segmented
          label={t('gaps:ask.calendar')}
          segments={(['solar', 'lunar'] as const).map((value) => ({ value, label: t(`records:days.${value}`) }))}
          value={draft.calendar}
          onChange={(calendar) => onDraft({ ...draft, calendar })}
        />
      </div>
    </>
  );
}

function PersonFields({ draft, onDraft, error }: PartProps) {
  const t = useT();
  return (
    <FieldRow>
      <Field
        label={t('gaps:ask.name')}
        value={draft.text}
        onChange={(text) => onDraft({ ...draft, text })}
        error={error}
        maxLength={200}
      />
      <Field
        label={t('gaps:ask.jobTitle')}
        value={draft.more}
        onChange={(more) => onDraft({ ...draft, more })}
        maxLength={500}
      />
    </FieldRow>
  );
}

function Choices({ code, draft, onDraft }: GapFieldsProps) {
  const t = useT();
  const isNature = code === 'nature';
  const segments = isNature
    ? NATURES.map((value) => ({ value, label: t(`grading:nature.${value}`) }))
    : USUAL_CHANNELS.map((value) => ({ value, label: t(`ui:channel.${value}`) }));
  return (
    <div>
      <Segmented
        label={t(isNature ? 'gaps:ask.nature' : 'gaps:ask.channel')}
        segments={segments}
        value={draft.choice}
        onChange={(choice) => onDraft({ ...draft, choice })}
      />
    </div>
  );
}

/** The input that a question asks for. */
export function GapFields(props: GapFieldsProps) {
  const { code, draft, onDraft, error } = props;
  const t = useT();
  const input = inputOf(code);
  switch (input) {
    case 'person':
      return <PersonFields {...props} />;
    case 'date':
      return <DateFields {...props} />;
    case 'day':
      return (
        <DayField
          label={t('gaps:ask.expectedOn')}
          value={draft.on}
          onChange={(on) => onDraft({ ...draft, on })}
          error={error}
          withYear
        />
      );
    case 'nature':
    case 'channel':
      return <Choices {...props} />;
    case 'text':
      return (
        <Field
          label={textLabel(t, code)}
          value={draft.text}
          onChange={(text) => onDraft({ ...draft, text })}
          hint={code === 'area' ? t('gaps:ask.areaHint') : undefined}
          error={error}
          maxLength={500}
        />
      );
    default:
      return unreachable(input);
  }
}
