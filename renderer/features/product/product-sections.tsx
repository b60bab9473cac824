import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import { type Difference, OPENLY, type PointsDraft } from './product-points.ts';

interface PartProps {
  readonly points: PointsDraft;
  readonly onPoints: (points: PointsDraft) => void;
}

/** A named stretch of the form. */
export function Section({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ display: 'grid', gap: '12px', borderTop: `1px solid ${v('ruleStrong')}`, pt: '10px' }}
    >
      <Box>
        <Typography component="h3" id={id} variant="head">
          {title}
        </Typography>
        {hint !== undefined && (
          <Typography component="p" variant="caption" sx={{ color: v('ink3'), textWrap: 'pretty' }}>
            {hint}
          </Typography>
        )}
      </Box>
      {children}
    </Box>
  );
}

/** What speaks for it. */
function Speaks({ points, onPoints }: PartProps) {
  const t = useT();
  return (
    <Section title={t('products:card.speaks')}>
      <Field
        label={t('products:card.place')}
        placeholder={t('products:card.placeHint')}
        value={points.place}
        onChange={(place) => onPoints({ ...points, place })}
        maxLength={500}
      />
      <Field
        label={t('products:card.sellingPoints')}
        hint={t('products:card.lines')}
        value={points.sellingPoints}
        onChange={(sellingPoints) => onPoints({ ...points, sellingPoints })}
        lines={2}
        maxLines={8}
        maxLength={20_000}
      />
      <Field
        label={t('products:card.specs')}
        value={points.specs}
        onChange={(specs) => onPoints({ ...points, specs })}
        lines={2}
        maxLines={8}
        maxLength={20_000}
      />
    </Section>
  );
}

function Openly({ points, onPoints }: PartProps) {
  const t = useT();
  return (
    <Section title={t('products:card.openly')} hint={t('products:card.openlyHint')}>
      {OPENLY.map((kind) => (
        <Field
          key={kind}
          label={t(`products:card.openlyKinds.${kind}`)}
          value={points.openly[kind]}
          onChange={(text) => onPoints({ ...points, openly: { ...points.openly, [kind]: text } })}
          lines={1}
          maxLines={6}
          maxLength={5_000}
        />
      ))}
    </Section>
  );
}

interface DifferenceProps {
  readonly difference: Difference;
  readonly rivals: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (difference: Difference) => void;
  readonly onRemove: () => void;
}

function DifferenceLine({ difference, rivals, onChange, onRemove }: DifferenceProps) {
  const t = useT();
  const name = rivals.find(({ value }) => value === difference.competitorId)?.label ?? '';
  const words = t('products:card.removeDifference', { name });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', gap: '8px', alignItems: 'end' }}>
      <FieldRow columns="150px minmax(0,1fr)">
        <SelectField
          label={t('products:card.rival')}
          options={rivals}
          value={difference.competitorId}
          onChange={(competitorId) => onChange({ ...difference, competitorId })}
        />
        <Field
          label={t('products:card.difference')}
          value={difference.text}
          onChange={(text) => onChange({ ...difference, text })}
          maxLength={500}
        />
      </FieldRow>
      <Tooltip title={words}>
        <IconButton aria-label={words} onClick={onRemove}>
          <Icon name="close" size={12} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

function Differences({ points, onPoints }: PartProps) {
  const t = useT();
  const asked = useAsk('competitor.list', {});
  const rivals =
    asked.state === 'answered'
      ? asked.value.competitors.map(({ competitor: { id, name } }) => ({ value: id, label: name }))
      : [];
  const [first] = rivals;
  const { differences } = points;
  const put = (to: readonly Difference[]) => onPoints({ ...points, differences: to });
  if (first === undefined && differences.length === 0) return null;
  return (
    <Section title={t('products:card.differences')}>
      {differences.map((difference, at) => (
        <DifferenceLine
          key={at}
          difference={difference}
          rivals={rivals}
          onChange={(to) => put(differences.with(at, to))}
          onRemove={() => put(differences.toSpliced(at, 1))}
        />
      ))}
      {first !== undefined && (
        <Button
          variant="text"
          startIcon={<Icon name="add" size={12} />}
          onClick={() => put([...differences, { competitorId: first.value, text: '' }])}
          sx={{ justifySelf: 'start', ml: '-8px' }}
        >
          {t('products:card.addDifference')}
        </Button>
      )}
    </Section>
  );
}

/** What is said of the product: what speaks for it, what is told openly, and how it differs from each rival. */
export function ProductSections(props: PartProps) {
  return (
    <>
      <Speaks {...props} />
      <Openly {...props} />
      <Differences {...props} />
    </>
  );
}
