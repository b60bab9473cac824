import type { Deed } from '../../../shared/contract/listing-channels.ts';
import { HORIZONS, INTENTS } from '../../../shared/domain/customer.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ManyForm, type ManyProps } from './many-form.tsx';

const KEEP = 'keep';
const NONE = 'none';
type Choice<T extends string> = T | typeof KEEP | typeof NONE;

/** As it is, none, or a code. */
const written = (choice: string): string | null | undefined =>
  choice === KEEP ? undefined : choice === NONE ? null : choice;

function deedOf(intent: string, horizon: string, why: string): Deed | undefined {
  const [to, held] = [written(intent), written(horizon)];
  if (to === undefined && held === undefined) return undefined;
  return {
    do: 'grade',
    ...(to !== undefined && { intent: to }),
    ...(held !== undefined && { horizon: held }),
    ...(why.trim() !== '' && { why: why.trim() }),
  };
}

interface Draft {
  readonly intent: Choice<(typeof INTENTS)[number]>;
  readonly horizon: Choice<(typeof HORIZONS)[number]>;
  readonly why: string;
}

/** Intent, and the horizon held by hand; each scale keeps its own history with the reason. */
export function GradeMany(props: ManyProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(
    draftKey('gradeMany', undefined),
    (): Draft => ({ intent: KEEP, horizon: KEEP, why: '' }),
  );
  const { intent, horizon, why } = draft;
  const around = [
    { value: KEEP, label: t('lists:many.keep') },
    { value: NONE, label: t('lists:many.none') },
  ] as const;
  return (
    <ManyForm {...props} title={t('lists:many.gradeTitle')} deed={deedOf(intent, horizon, why)} kept={kept}>
      <SelectField
        label={t('lists:many.intent')}
        options={[around[0], ...INTENTS.map((value) => ({ value, label: t(`cadence:intent.${value}`) })), around[1]]}
        value={intent}
        onChange={(to) => put({ intent: to })}
      />
      <SelectField
        label={t('lists:many.horizon')}
        options={[
          around[0],
          ...HORIZONS.map((value) => ({
            value,
            label: t(`cadence:horizon.${value}`),
            mark: <GradeMark scale="horizon" code={value} size={18} />,
          })),
          around[1],
        ]}
        value={horizon}
        onChange={(to) => put({ horizon: to })}
      />
      <Field label={t('lists:many.why')} value={why} onChange={(to) => put({ why: to })} maxLength={500} />
    </ManyForm>
  );
}
