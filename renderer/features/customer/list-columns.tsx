import type { ListedCustomer } from '../../../shared/contract/customer-list-channels.ts';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import type { SortKey } from '../../../shared/domain/saved-view.ts';
import type { TableColumn } from '../../ui/table-column.ts';
import { type CellWorld, Grade, intentWords, Name, NextCell, quiet, Reach, Relation } from './customer-columns.tsx';
import type { Turn } from './list-view.ts';
import type { ListFields } from './listing/use-list-fields.ts';
import { agoWords, asideOf } from './next-state.ts';

/** How much width the list has. */
export type ListRoom = 'narrow' | 'usual' | 'wide';

export interface ColumnWorld extends CellWorld {
  readonly sort: readonly SortKey[];
  readonly onSort: (by: string, also: boolean) => void;
  /** Wide holds intent and tags too, narrow leaves out the last contact. */
  readonly room: ListRoom;
  /** Whose turn the list is narrowed to: those set aside say why, where the others show their number. */
  readonly turn: Turn | undefined;
  /** Codes of the rep's own choice of columns, in their order; none: the usual ones. */
  readonly chosen: readonly string[];
  readonly fields: ListFields;
}

/** Widths that hold the words of the language without cutting one. */
const WIDTHS = {
  'zh-CN': { relation: '60px', intent: '84px', next: '136px', last: '72px' },
  en: { relation: '88px', intent: '92px', next: '136px', last: '56px' },
} as const;

type Column = TableColumn<ListedCustomer>;
type Head = 'grade' | 'name' | 'relation' | 'intent' | 'next' | 'last' | 'reach' | 'tags' | 'reason';

/** How a column stands in the order of the rows, and what a press on its head does. */
function sorting({ sort, onSort }: ColumnWorld, by: string) {
  const place = sort.findIndex((key) => key.by === by);
  const direction = sort[place]?.direction;
  return {
    sorted: direction && (direction === 'up' ? ('ascending' as const) : ('descending' as const)),
    sortPlace: direction !== undefined && sort.length > 1 ? place + 1 : undefined,
    onSort: (also: boolean) => onSort(by, also),
  };
}

/** A head, a width and what it is sorted by: what all drawn columns have in common. */
const column = (world: ColumnWorld, name: Head, width: string, by?: string): Omit<Column, 'cell'> => ({
  id: name,
  head: world.t(`customers:head.${name}`),
  width,
  ...(by !== undefined && sorting(world, by)),
});

/** Columns that are drawn, each with what it is sorted by. */
function drawnColumns(world: ColumnWorld) {
  const { t, language, today, room } = world;
  const widths = WIDTHS[language];
  const tagsOf = (row: CustomerRow) => (row.tags.length === 0 ? undefined : row.tags.join(t('listing:or')));
  const reachWidth = room === 'narrow' ? '144px' : 'minmax(176px,0.9fr)';
  const last = (row: CustomerRow) => quiet(agoWords(t, row.lastOn, today));
  return {
    grade: { ...column(world, 'grade', '28px'), headSpoken: true, cell: (row) => <Grade row={row} /> },
    name: { ...column(world, 'name', 'minmax(0,1.9fr)', 'name'), cell: (row) => <Name row={row} /> },
    relationship: {
      ...column(world, 'relation', widths.relation, 'relationship'),
      cell: (row) => <Relation row={row} />,
    },
    intent: { ...column(world, 'intent', widths.intent, 'intent'), cell: (row) => quiet(intentWords(t, row.intent)) },
    next: { ...column(world, 'next', widths.next, 'next'), cell: (row) => <NextCell row={row} world={world} /> },
    last: { ...column(world, 'last', widths.last, 'last'), cell: last },
    reach: { ...column(world, 'reach', reachWidth), cell: (row) => <Reach row={row} /> },
    reason: { ...column(world, 'reason', reachWidth), cell: (row) => quiet(asideOf(t, row, today)?.reason) },
    tags: { ...column(world, 'tags', 'minmax(0,0.7fr)', 'tags'), cell: (row) => quiet(tagsOf(row)) },
  } as const satisfies Readonly<Record<string, Column>>;
}

/** The columns as the width of the window allows; the least useful ones stand only where there is room. */
function usualColumns({ room, turn }: ColumnWorld, drawn: ReturnType<typeof drawnColumns>): readonly Column[] {
  const setAside = turn === 'given-up' || turn === 'frozen';
  return [
    drawn.grade,
    drawn.name,
    drawn.relationship,
    ...(room === 'wide' ? [drawn.intent] : []),
    drawn.next,
    ...(room === 'narrow' ? [] : [drawn.last]),
    setAside ? drawn.reason : drawn.reach,
    ...(room === 'wide' ? [drawn.tags] : []),
  ];
}

/** A column of plain values: any field of the list. */
function fieldColumn(world: ColumnWorld, code: string): Column {
  const { fields, t } = world;
  const isFigure = fields.of(code)?.kind === 'number';
  return {
    id: code,
    head: fields.name(code),
    width: isFigure ? '88px' : 'minmax(112px,1fr)',
    ...(isFigure && { align: 'right' as const }),
    cell: ({ cells }) => {
      const values = cells?.[code] ?? [];
      return quiet(
        values.length === 0 ? undefined : values.map((one) => fields.value(code, one)).join(t('listing:or')),
      );
    },
    ...sorting(world, code),
  };
}

/** The columns of the list: the rep's own choice behind the name, else the usual ones. */
export function customerColumns(world: ColumnWorld): readonly Column[] {
  const drawn = drawnColumns(world);
  if (world.chosen.length === 0) return usualColumns(world, drawn);
  const known: Readonly<Record<string, Column>> = { ...drawn, tags: { ...drawn.tags, width: 'minmax(112px,1fr)' } };
  const name = { ...drawn.name, width: 'minmax(176px,1.9fr)' };
  const chosen = world.chosen.filter((code) => code !== 'name' && code !== 'grade');
  return [
    ...(world.chosen.includes('grade') ? [drawn.grade] : []),
    name,
    ...chosen.map((code) => (Object.hasOwn(known, code) ? known[code] : undefined) ?? fieldColumn(world, code)),
  ];
}
