import { Box } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { MergeField, MergePick } from '../../../shared/domain/merge-field.ts';
import { useT } from '../../i18n/use-t.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { v } from '../../ui/v.ts';
import type { FieldSpeech } from './field-speech.ts';

type Chosen = Answer<'double.preview'>['fields'][number];

interface FieldTableProps {
  readonly left: Customer;
  readonly right: Customer;
  readonly isLeftKept: boolean;
  readonly fields: readonly Chosen[];
  readonly speech: FieldSpeech;
  readonly onPick: (field: MergeField, pick: MergePick) => void;
}

const cell = { textAlign: 'left', verticalAlign: 'top', py: '6px', pr: '12px', borderBottom: `1px solid ${v('rule')}` };
const table = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: 'var(--small)',
  '& th, & td': cell,
  '& thead th': { color: v('ink3'), fontWeight: 500, fontSize: '0.75rem' },
  '& tbody th': { color: v('ink2'), fontWeight: 500 },
  '& td': { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
} as const;

function Value({ words, stays }: { readonly words: string; readonly stays: boolean }) {
  const t = useT();
  const look = stays ? { color: v('ink') } : { color: v('ink3') };
  return <Box sx={look}>{words === '' ? t('doubles:merge.nothing') : words}</Box>;
}

function Row({
  chosen,
  table: { left, right, isLeftKept, speech, onPick },
}: {
  readonly chosen: Chosen;
  readonly table: FieldTableProps;
}) {
  const t = useT();
  const { field, shape, pick } = chosen;
  const name = speech.nameOf(field);
  const [leftPick, rightPick] = isLeftKept ? (['kept', 'gone'] as const) : (['gone', 'kept'] as const);
  const segments = [
    { value: leftPick, label: t('doubles:merge.left') },
    { value: rightPick, label: t('doubles:merge.right') },
    ...(shape === 'one' ? [] : [{ value: 'both' as const, label: t('doubles:merge.both') }]),
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Value words={speech.valueOf(field, left)} stays={pick !== rightPick} />
      </td>
      <td>
        <Value words={speech.valueOf(field, right)} stays={pick !== leftPick} />
      </td>
      <td>
        <Segmented
          label={t('doubles:merge.pick', { field: name })}
          segments={segments}
          value={pick}
          onChange={(to) => onPick(field, to)}
        />
      </td>
    </tr>
  );
}

/** What differs, left and right, and which of it stays. */
export function FieldTable(props: FieldTableProps) {
  const t = useT();
  const { left, right, fields } = props;
  return (
    <Box component="table" aria-label={t('doubles:merge.table')} sx={table}>
      <colgroup>
        <col style={{ width: '15%' }} />
        <col />
        <col />
        <col style={{ width: 190 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('doubles:merge.field')}</th>
          <th scope="col">
            {t('doubles:merge.left')} · {left.name}
          </th>
          <th scope="col">
            {t('doubles:merge.right')} · {right.name}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {fields.map((chosen) => (
          <Row key={chosen.field} chosen={chosen} table={props} />
        ))}
      </tbody>
    </Box>
  );
}
