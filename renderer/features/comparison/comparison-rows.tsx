import { Box, Button, IconButton, InputBase, Tooltip } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import {
  type ComparisonDraft,
  emptyRow,
  movedUp,
  RIVALS_AT_MOST,
  type RowDraft,
  withoutRival,
  withRival,
} from './comparison-draft.ts';

interface RowsProps {
  readonly draft: ComparisonDraft;
  readonly onDraft: (draft: ComparisonDraft) => void;
}

interface CellProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isHead?: boolean;
}

function Cell({ label, value, onChange, isHead = false }: CellProps) {
  return (
    <InputBase
      multiline
      fullWidth
      value={value}
      onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
      slotProps={{ input: { 'aria-label': label, maxLength: 500 } }}
      sx={{
        fontSize: 'var(--small)',
        fontWeight: isHead ? 600 : 400,
        lineHeight: 1.5,
        p: '5px 8px',
        minHeight: 32,
        alignItems: 'flex-start',
        borderRight: `1px solid ${v('rule')}`,
        '&.Mui-focused': { boxShadow: `inset 0 0 0 2px ${v('primary')}`, borderRadius: '4px' },
      }}
    />
  );
}

function Press({
  icon,
  words,
  pressed,
  onPress,
}: {
  readonly icon: IconName;
  readonly words: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Tooltip title={words}>
      <IconButton
        aria-label={words}
        aria-pressed={pressed}
        onClick={onPress}
        sx={{ width: 24, height: 24, ...(pressed === true ? { color: v('primary'), backgroundColor: v('tint') } : {}) }}
      >
        <Icon name={icon} size={12} />
      </IconButton>
    </Tooltip>
  );
}

const columnsFor = (rivals: number): string =>
  `minmax(130px,1.1fr) minmax(0,1.3fr) repeat(${rivals}, minmax(0,1fr)) 78px`;

function Head({ draft, onDraft }: RowsProps) {
  const t = useT();
  const { rivals } = draft;
  const label = (at: number) => t('sheets:comparison.rival', { count: at + 1 });
  return (
    <>
      <Box sx={{ p: '6px 8px', fontSize: '0.75rem', color: v('ink3') }}>{t('sheets:comparison.criterion')}</Box>
      <Cell
        isHead
        label={t('sheets:comparison.ours')}
        value={draft.ours}
        onChange={(ours) => onDraft({ ...draft, ours })}
      />
      {rivals.map((rival, at) => (
        <Box key={at} sx={{ display: 'flex', alignItems: 'center', minWidth: 0 }}>
          <Cell
            isHead
            label={label(at)}
            value={rival.name}
            onChange={(name) => onDraft({ ...draft, rivals: rivals.with(at, { name }) })}
          />
          {rivals.length > 1 && (
            <Press
              icon="close"
              words={t('sheets:comparison.removeRival', { name: rival.name || label(at) })}
              onPress={() => onDraft(withoutRival(draft, at))}
            />
          )}
        </Box>
      ))}
      <Box />
    </>
  );
}

interface RowProps extends RowsProps {
  readonly row: RowDraft;
  readonly at: number;
}

function Row({ draft, onDraft, row, at }: RowProps) {
  const t = useT();
  const { rows, rivals } = draft;
  const put = (to: RowDraft) => onDraft({ ...draft, rows: rows.with(at, to) });
  const what = row.criterion || t('sheets:comparison.criterion');
  const nameOf = (index: number) => rivals[index]?.name || t('sheets:comparison.rival', { count: index + 1 });
  return (
    <>
      <Cell
        isHead
        label={t('sheets:comparison.criterion')}
        value={row.criterion}
        onChange={(criterion) => put({ ...row, criterion })}
      />
      <Cell
        label={`${what}: ${t('sheets:comparison.ours')}`}
        value={row.ours}
        onChange={(ours) => put({ ...row, ours })}
      />
      {row.rivals.map((cell, index) => (
        <Cell
          key={index}
          label={`${what}: ${nameOf(index)}`}
          value={cell}
          onChange={(to) => put({ ...row, rivals: row.rivals.with(index, to) })}
        />
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Press
          icon="star"
          words={t('sheets:comparison.concernOf', { what })}
          pressed={row.theirConcern}
          onPress={() => put({ ...row, theirConcern: !row.theirConcern })}
        />
        <Press
          icon="up"
          words={t('sheets:comparison.up', { what })}
          onPress={() => onDraft({ ...draft, rows: movedUp(rows, at) })}
        />
        <Press
          icon="close"
          words={t('sheets:comparison.removeRow', { what })}
          onPress={() => onDraft({ ...draft, rows: rows.toSpliced(at, 1) })}
        />
      </Box>
    </>
  );
}

/** Criteria down, ours and theirs across; a star marks what they care about themselves. */
export function ComparisonRows({ draft, onDraft }: RowsProps) {
  const t = useT();
  return (
    <Box>
      <Box
        role="group"
        aria-label={t('sheets:comparison.rows')}
        sx={{
          display: 'grid',
          gridTemplateColumns: columnsFor(draft.rivals.length),
          border: `1px solid ${v('control')}`,
          borderRadius: '6px',
          backgroundColor: v('raised'),
          '& > *': { borderBottom: `1px solid ${v('rule')}` },
        }}
      >
        <Head draft={draft} onDraft={onDraft} />
        {draft.rows.map((row, at) => (
          <Row key={at} draft={draft} onDraft={onDraft} row={row} at={at} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: '8px', mt: '6px', ml: '-8px' }}>
        <Button
          variant="text"
          startIcon={<Icon name="add" size={12} />}
          onClick={() => onDraft({ ...draft, rows: [...draft.rows, emptyRow(draft)] })}
        >
          {t('sheets:comparison.addRow')}
        </Button>
        {draft.rivals.length < RIVALS_AT_MOST && (
          <Button variant="text" startIcon={<Icon name="add" size={12} />} onClick={() => onDraft(withRival(draft))}>
            {t('sheets:comparison.addRival')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
