import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { Box } from '@mui/material';
import { useId } from 'react';
import { v } from '../../../ui/v.ts';
import { useT } from '../../../i18n/use-t.ts';
import { type ScaleDialogProps, ScaleForm, useScaleDraft } from './scale-form.tsx';
import type { Manner, MannerScale } from './manner.ts';

interface RadiosProps {
  readonly title: string;
  readonly manner: Manner;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The value of nothing chosen. */
export const NOT_SET = '';

export function Radios({ title, manner, value, onChange }: RadiosProps) {
  const t = useT();
  const id = useId();
  const radio = (code: string, label: string, hint: string | undefined) => (
    <FormControlLabel
      key={code}
      value={code}
      control={<Radio size="small" autoFocus={code === value} />}
      label={
        <Box component="span">
          {label}
          {hint !== undefined && (
            <Typography component="span" variant="caption" sx={{ color: v('ink2'), ml: '8px' }}>
              {hint}
            </Typography>
          )}
        </Box>
      }
      sx={{ mr: 0, '& .MuiRadio-root': { p: '5px' } }}
    />
  );
  return (
    <RadioGroup aria-label={title} name={id} value={value} onChange={(event) => onChange(event.target.value)}>
      {manner.choices.map(({ code, label, hint }) => radio(code, label, hint))}
      {radio(NOT_SET, t('grading:notSet'), undefined)}
    </RadioGroup>
  );
}

interface ChoiceDialogProps extends ScaleDialogProps {
  readonly scale: MannerScale;
  readonly manner: Manner;
}

/** A scale that is one of a few words, each with what it means. */
export function ChoiceDialog({ scale, manner, ...dialog }: ChoiceDialogProps) {
  const t = useT();
  const { draft, put, form } = useScaleDraft(scale, dialog.dossier, (): { value: string } => ({
    value: dialog.dossier.customer[scale] ?? NOT_SET,
  }));
  const { value } = draft;
  const title = t(`grading:scale.${scale}`);
  const written = () => (value === NOT_SET ? { patch: {}, clear: [scale] } : { patch: { [scale]: value } });
  return (
    <ScaleForm {...dialog} form={form} scale={scale} title={title} written={written}>
      <Radios title={title} manner={manner} value={value} onChange={(to) => put({ value: to })} />
    </ScaleForm>
  );
}
