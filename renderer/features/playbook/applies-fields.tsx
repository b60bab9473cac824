import { Box, FormControlLabel, Checkbox } from '@mui/material';
import { type AppliesTo, TRIGGERS } from '../../../shared/domain/playbook.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { BASES, basisOf, codesOf, codeWords, type Scale, withBasis, withCode } from './applies-codes.ts';
import type { CadenceForm } from './use-cadence-form.ts';

interface PartProps {
  readonly form: CadenceForm;
}

/** Which codes of the scale, each ticked or not. */
function Codes({ form, scale }: PartProps & { readonly scale: Scale }) {
  const t = useT();
  const { appliesTo } = form.draft;
  const chosen: readonly string[] = appliesTo[scale] ?? [];
  const wrong = form.problemAt(`appliesTo.${scale}`) !== undefined;
  return (
    <FieldFrame label={t('playbooks:edit.codes')} error={wrong ? t('playbooks:edit.codesMissing') : undefined}>
      {({ labelId }) => (
        <Box role="group" aria-labelledby={labelId} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '14px' }}>
          {codesOf(appliesTo, scale).map((code) => (
            <FormControlLabel
              key={code}
              label={codeWords(t, scale, code)}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(code)}
                  onChange={() => form.change({ appliesTo: withCode(appliesTo, scale, code) })}
                />
              }
            />
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}

function Trigger({ form }: PartProps) {
  const t = useT();
  const { appliesTo } = form.draft;
  return (
    <SelectField
      label={t('playbooks:edit.trigger')}
      options={TRIGGERS.map((value) => ({ value, label: t(`playbooks:triggers.${value}`) }))}
      value={appliesTo.trigger}
      onChange={(trigger) => form.change({ appliesTo: { ...appliesTo, trigger } })}
    />
  );
}

type Kind = 'any' | NonNullable<AppliesTo['customerKind']>;
const KINDS: readonly Kind[] = ['any', 'person', 'organization'];

function withKind({ customerKind: _kind, ...rest }: AppliesTo, kind: Kind): AppliesTo {
  return { ...rest, ...(kind !== 'any' && { customerKind: kind }) };
}

/** For whom a cadence is. What it says beyond these fields stays as it is. */
export function AppliesFields({ form }: PartProps) {
  const t = useT();
  const { appliesTo } = form.draft;
  const basis = basisOf(appliesTo);
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('playbooks:edit.basis')}
          options={BASES.map((value) => ({ value, label: t(`playbooks:edit.bases.${value}`) }))}
          value={basis}
          onChange={(next) => form.change({ appliesTo: withBasis(appliesTo, next) })}
        />
        <SelectField
          label={t('playbooks:edit.customerKind')}
          options={KINDS.map((value) => ({ value, label: t(`playbooks:edit.customerKinds.${value}`) }))}
          value={appliesTo.customerKind ?? 'any'}
          onChange={(kind) => form.change({ appliesTo: withKind(appliesTo, kind) })}
        />
      </FieldRow>
      {basis === 'trigger' && <Trigger form={form} />}
      {basis !== 'trigger' && basis !== 'optIn' && <Codes form={form} scale={basis} />}
    </>
  );
}
