import { Autocomplete, Box, Chip, IconButton, OutlinedInput } from '@mui/material';
import type { ListFieldView } from '../../../../shared/contract/listing-channels.ts';
import { isDay } from '../../../../shared/domain/day.ts';
import { useT } from '../../../i18n/use-t.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { FieldFrame } from '../../../ui/field-frame.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { PickField } from '../../../ui/pick-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { type DraftCondition, turnedTo, valueWayOf } from './condition-draft.ts';
import { type ListFields, opWordsOf } from './use-list-fields.ts';

interface RowProps {
  readonly draft: DraftCondition;
  readonly place: number;
  readonly fields: ListFields;
  readonly isWrong: boolean;
  readonly onDraft: (draft: DraftCondition) => void;
  readonly onRemove: () => void;
  readonly autoFocus: boolean;
}

interface ValueProps extends Pick<RowProps, 'draft' | 'fields' | 'onDraft' | 'isWrong'> {
  readonly field: ListFieldView;
}

/** Any of the values a field has; where they are words, others may be written. */
function Choices({ draft, field, fields, onDraft, isWrong }: ValueProps) {
  const t = useT();
  const codes = field.kind === 'yes-no' ? ['yes', 'no'] : (field.choices ?? []).map(({ code }) => code);
  // Who writes the words of a choice out means that choice.
  const codeOf = (text: string) => codes.find((code) => fields.value(field.code, code) === text.trim()) ?? text.trim();
  return (
    <FieldFrame label={t('lists:builder.values')} error={isWrong ? t('lists:builder.unfinished') : undefined}>
      {({ id, describedBy }) => (
        <Autocomplete
          id={id}
          multiple
          freeSolo={field.kind === 'choice'}
          autoHighlight
          disableCloseOnSelect
          options={codes}
          value={[...draft.values]}
          getOptionLabel={(code) => fields.value(field.code, code)}
          onChange={(_, values) => onDraft({ ...draft, values: [...new Set(values.map(codeOf).filter(Boolean))] })}
          noOptionsText={t('ui:field.nothingFound')}
          clearText={t('ui:clear')}
          renderValue={(values, item) =>
            values.map((value, index) => {
              const { key, ...rest } = item({ index });
              return <Chip key={key} {...rest} label={fields.value(field.code, value)} />;
            })
          }
          renderInput={(input) => (
            <OutlinedInput
              {...input.slotProps.input}
              fullWidth
              error={isWrong}
              slotProps={{ input: { ...input.slotProps.htmlInput, 'aria-describedby': describedBy, maxLength: 200 } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}

function Value(props: ValueProps) {
  const { draft, field, onDraft, isWrong } = props;
  const t = useT();
  const way = valueWayOf(field, draft.op);
  const error = isWrong ? t('lists:builder.unfinished') : undefined;
  const [first = ''] = draft.values;
  const write = (text: string | undefined) => onDraft({ ...draft, values: text === undefined ? [] : [text] });
  if (way === 'none') return null;
  if (way === 'choices') return <Choices {...props} />;
  if (way === 'day')
    return (
      <DayField
        label={t('lists:builder.value')}
        value={isDay(first) ? first : undefined}
        onChange={write}
        error={error}
        withYear
      />
    );
  return (
    <Field
      label={t(way === 'days' ? 'lists:builder.days' : 'lists:builder.value')}
      value={first}
      onChange={write}
      error={error}
      maxLength={way === 'words' ? 200 : 12}
      type={way === 'words' ? 'text' : 'number'}
    />
  );
}

/** One line of the filter builder: what is looked at, how it is compared, and with what. */
export function ConditionRow(props: RowProps) {
  const { draft, place, fields, onDraft, onRemove, autoFocus } = props;
  const t = useT();
  const field = fields.of(draft.field);
  const isLoose = field !== undefined && !fields.all.some(({ code }) => code === field.code);
  const options = [...fields.all, ...(isLoose ? [field] : [])].map(({ code, group }) => ({
    value: code,
    label: fields.name(code),
    aside: t(`listing:group.${group}`),
  }));
  const look = (code: string | undefined) => {
    const to = code === undefined ? undefined : fields.of(code);
    if (to !== undefined) onDraft(turnedTo(draft, to, undefined));
  };
  return (
    <Box
      role="group"
      aria-label={t('lists:builder.row', { n: place })}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0,1.2fr) minmax(0,1fr) minmax(0,1.3fr) 28px',
        gap: '10px',
        alignItems: 'start',
      }}
    >
      <PickField
        label={t('lists:builder.field')}
        options={options}
        value={draft.field}
        onChange={look}
        autoFocus={autoFocus}
      />
      <SelectField
        label={t('lists:builder.op')}
        options={(field?.operators ?? []).map((op) => ({
          value: op,
          label: t(`listing:op.${opWordsOf(op, field?.kind)}`),
        }))}
        value={draft.op}
        onChange={(op) => field && onDraft(turnedTo(draft, field, op))}
        disabled={field === undefined}
      />
      {field === undefined ? <Box /> : <Value {...props} field={field} />}
      <IconButton aria-label={t('lists:builder.removeRow', { n: place })} onClick={onRemove} sx={{ mt: '20px' }}>
        <Icon name="close" size={14} />
      </IconButton>
    </Box>
  );
}
