import type { Cadence } from '../../../shared/domain/playbook.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useFieldWords } from './field-words.ts';
import { TextsField } from './texts-field.tsx';
import type { CadenceForm } from './use-cadence-form.ts';

interface PartProps {
  readonly form: CadenceForm;
}

/** The days were changed and the words for them were not. */
function isStale({ draft, shipped }: CadenceForm): boolean {
  if (shipped === undefined || draft.rhythm['zh-CN'] + draft.rhythm.en === '') return false;
  const days = (steps: typeof draft.steps) =>
    JSON.stringify(steps.map(({ months, from, until }) => [months, from, until]));
  const isSaid = JSON.stringify(draft.rhythm) !== JSON.stringify(shipped.rhythm);
  return !isSaid && days(draft.steps) !== days(shipped.steps);
}

/** The rep's own words for the rhythm. */
export function HowOften({ form }: PartProps) {
  const t = useT();
  const { draft, change, shipped } = form;
  return (
    <TextsField
      form={form}
      path="rhythm"
      label={t('playbooks:edit.rhythm')}
      value={draft.rhythm}
      was={shipped?.rhythm}
      onChange={(rhythm) => change({ rhythm })}
      hint={isStale(form) ? t('playbooks:edit.rhythmStale') : undefined}
    />
  );
}

/** A series needs a date and a calendar its occasions, so a cadence of the rep's own begins with one of these. */
const OWN_KINDS = ['repeat', 'sequence'] as const satisfies readonly Cadence['kind'][];
const TYPES = ['converting', 'service', 'long-term'] as const satisfies readonly Cadence['followUpType'][];

/** How days are counted, and what it is all for. */
export function Kinds({ form, isOwn }: PartProps & { readonly isOwn: boolean }) {
  const t = useT();
  const { kind, followUpType, steps } = form.draft;
  const kinds: readonly Cadence['kind'][] = isOwn ? [...new Set([...OWN_KINDS, kind])] : [kind];
  const choose = (next: Cadence['kind']) =>
    form.change({ kind: next, steps: next === 'repeat' ? steps.slice(0, 1) : steps });
  return (
    <FieldRow>
      <SelectField
        label={t('playbooks:edit.kind')}
        options={kinds.map((value) => ({ value, label: t(`playbooks:edit.kinds.${value}`) }))}
        value={kind}
        onChange={choose}
        disabled={!isOwn}
        hint={isOwn ? undefined : t('playbooks:edit.kindFixed')}
      />
      <SelectField
        label={t('playbooks:edit.type')}
        options={TYPES.map((value) => ({ value, label: t(`playbooks:edit.types.${value}`) }))}
        value={followUpType}
        onChange={(next) => form.change({ followUpType: next })}
      />
    </FieldRow>
  );
}

/** After how many talks something is asked or decided, and what ends it. */
export function Talks({ form }: PartProps) {
  const t = useT();
  const said = useFieldWords(form);
  const { draft, change, shipped } = form;
  return (
    <>
      <FieldRow columns="2fr 1fr 1fr">
        <Field
          label={t('playbooks:edit.review')}
          value={draft.review}
          onChange={(review) => change({ review })}
          {...said('reviewAfterTalks', draft.review, shipped?.review)}
          maxLength={3}
        />
        <Field
          label={t('playbooks:edit.closesFrom')}
          value={draft.closesFrom}
          onChange={(closesFrom) => change({ closesFrom })}
          {...said('closesAfterTalks.from', draft.closesFrom, shipped?.closesFrom)}
          maxLength={3}
        />
        <Field
          label={t('playbooks:edit.closesUntil')}
          value={draft.closesUntil}
          onChange={(closesUntil) => change({ closesUntil })}
          {...said('closesAfterTalks.until', draft.closesUntil, shipped?.closesUntil)}
          maxLength={3}
        />
      </FieldRow>
      <TextsField
        form={form}
        path="exit"
        label={t('playbooks:edit.exit')}
        value={draft.exit}
        was={shipped?.exit}
        onChange={(exit) => change({ exit })}
        lines={1}
      />
    </>
  );
}
