import { Box, Tooltip } from '@mui/material';
import type { ListFilter } from '../../../shared/contract/customer-list-channels.ts';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import { INTENTS } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { ChannelMark } from '../../ui/channel-mark.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import type { Sort, SortBy } from './list-view.ts';
import { agoWords, asideOf, nextTone, turnWords } from './next-state.ts';

/** How much width the list has. */
export type ListRoom = 'narrow' | 'usual' | 'wide';

export interface ColumnWorld {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Day;
  readonly sort: Sort;
  readonly onSort: (by: SortBy) => void;
  /** Wide holds intent and tags too, narrow leaves out the last contact. */
  readonly room: ListRoom;
  /** Whose turn the list is narrowed to: those set aside say why, where the others show their number. */
  readonly turn: ListFilter['next'];
}

/** Codes come from playbooks; one without words is shown as it is written. */
export function intentWords(t: Translate, code: string | undefined): string | undefined {
  const known = INTENTS.find((one) => one === code);
  return known === undefined ? code : t(`cadence:intent.${known}`);
}

/** Given up is no relationship of the engine, but it is what the rep must see first. */
export const relationOf = ({ relationship, dormant, next }: Pick<CustomerRow, 'relationship' | 'dormant' | 'next'>) => {
  if (next.cause === 'given-up') return 'given-up';
  return dormant === true ? 'dormant' : relationship;
};

/** Company and title; of an organization only what else is known. */
export const whereOf = ({ company, title, name }: Pick<CustomerRow, 'company' | 'title' | 'name'>): string =>
  [company === name ? undefined : company, title].filter((part) => part !== undefined && part !== '').join(' · ');

const nameLine = {
  display: 'flex',
  flexWrap: 'wrap',
  overflow: 'hidden',
  height: '1.6em',
  lineHeight: 1.6,
  columnGap: '8px',
  alignItems: 'baseline',
  fontSize: 'var(--text)',
  minWidth: 0,
} as const;

function Name({ row }: { readonly row: CustomerRow }) {
  const where = whereOf(row);
  return (
    <Box sx={nameLine} title={where === '' ? row.name : `${row.name}\n${where}`}>
      <Box component="span" sx={{ ...CUT, fontWeight: 600, flexShrink: 0, maxWidth: '100%' }}>
        {row.name}
      </Box>
      {where !== '' && (
        <Box component="span" sx={{ ...CUT, color: v('ink3'), fontSize: '0.75rem', flex: '1 1 6em' }}>
          {where}
        </Box>
      )}
    </Box>
  );
}

function NextCell({ row, world: { t, language, today } }: { readonly row: CustomerRow; readonly world: ColumnWorld }) {
  const { next } = row;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 }}>
      <TimeMark tone={nextTone(next, today)}>{turnWords(t, language, row, today)}</TimeMark>
      {next.state === 'manual' && (
        <Tooltip title={t('customers:next.byHand')}>
          <Box component="span" sx={{ display: 'inline-flex', color: v('ink3') }}>
            <Icon name="byHand" size={12} label={t('customers:next.byHand')} />
          </Box>
        </Tooltip>
      )}
    </Box>
  );
}

function Reach({ row: { reach } }: { readonly row: CustomerRow }) {
  if (reach === undefined) return <Box sx={{ color: v('ink3') }}>–</Box>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '7px', minWidth: 0 }}>
      <Box component="span" sx={{ color: v('ink3'), display: 'inline-flex' }}>
        <ChannelMark channel={reach.channel} size={13} />
      </Box>
      <Box component="span" data-selectable sx={CUT} title={reach.text}>
        {reach.text}
      </Box>
    </Box>
  );
}

function Relation({ row }: { readonly row: CustomerRow }) {
  return (
    <Box sx={{ color: v('ink2') }}>
      <RelationMark relationship={relationOf(row)} />
    </Box>
  );
}

function Grade({ row: { grade, kind } }: { readonly row: CustomerRow }) {
  const scale = grade?.scale ?? (kind === 'person' ? 'horizon' : 'orgGrade');
  return <GradeMark scale={scale} code={grade?.code} size={20} />;
}

const quiet = (words: string | undefined) => (
  <Box sx={{ ...CUT, color: v(words === undefined ? 'ink3' : 'ink2') }} title={words}>
    {words ?? '–'}
  </Box>
);

/** Widths that hold the words of the language without cutting one. */
const WIDTHS = {
  'zh-CN': { relation: '60px', intent: '84px', next: '136px', last: '72px' },
  en: { relation: '88px', intent: '92px', next: '136px', last: '56px' },
} as const;

/** The columns of the list; the least useful ones stand only where there is room. */
export function customerColumns(world: ColumnWorld): readonly TableColumn<CustomerRow>[] {
  const { t, language, today, sort, onSort, room, turn } = world;
  const setAside = turn === 'given-up' || turn === 'frozen';
  const reachWidth = room === 'narrow' ? '144px' : 'minmax(176px,0.9fr)';
  const widths = WIDTHS[language];
  const sortable = (by: SortBy) => ({
    sorted: sort.by === by ? (sort.direction === 'up' ? ('ascending' as const) : ('descending' as const)) : undefined,
    onSort: () => onSort(by),
  });
  const head = (name: 'grade' | 'name' | 'relation' | 'intent' | 'next' | 'last' | 'reach' | 'tags' | 'reason') =>
    t(`customers:head.${name}`);
  const name = { id: 'name', head: head('name'), width: 'minmax(0,1.9fr)' };
  const last = { id: 'last', head: head('last'), width: widths.last };
  const roomy: TableColumn<CustomerRow>[] = [
    { id: 'intent', head: head('intent'), width: widths.intent, cell: (row) => quiet(intentWords(t, row.intent)) },
  ];
  const tags: TableColumn<CustomerRow>[] = [
    {
      id: 'tags',
      head: head('tags'),
      width: 'minmax(0,0.7fr)',
      cell: (row) => quiet(row.tags.length === 0 ? undefined : row.tags.join(language === 'en' ? ', ' : '、')),
    },
  ];
  return [
    { id: 'grade', head: head('grade'), headSpoken: true, width: '28px', cell: (row) => <Grade row={row} /> },
    { ...name, cell: (row) => <Name row={row} />, ...sortable('name') },
    { id: 'relation', head: head('relation'), width: widths.relation, cell: (row) => <Relation row={row} /> },
    ...(room === 'wide' ? roomy : []),
    {
      id: 'next',
      head: head('next'),
      width: widths.next,
      cell: (row) => <NextCell row={row} world={world} />,
      ...sortable('next'),
    },
    ...(room === 'narrow'
      ? []
      : [{ ...last, cell: (row: CustomerRow) => quiet(agoWords(t, row.lastOn, today)), ...sortable('last') }]),
    setAside
      ? { id: 'reason', head: head('reason'), width: reachWidth, cell: (row) => quiet(asideOf(t, row, today)?.reason) }
      : { id: 'reach', head: head('reach'), width: reachWidth, cell: (row) => <Reach row={row} /> },
    ...(room === 'wide' ? tags : []),
  ];
}
