import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Facts } from '../../../ui/facts.tsx';
import { GradeMark } from '../../../ui/grade-mark.tsx';
import { KeyHint } from '../../../ui/key.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { RelationMark } from '../../../ui/relation-mark.tsx';
import { SideSheet } from '../../../ui/side-sheet.tsx';
import type { TableColumn } from '../../../ui/table-column.ts';
import { TimeMark } from '../../../ui/time-mark.tsx';
import { CUT } from '../../../ui/v.ts';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { SpecimenShell } from './specimen-shell.tsx';
import { useSay } from './use-say.ts';

const TOTAL = 10_000;
const CODES = ['O', 'A', 'B', 'C', undefined] as const;
const RELATIONSHIPS = ['prospect', 'buyer', 'lead', 'lost'] as const;

interface Row {
  readonly n: number;
  readonly code: string | undefined;
}

const rowAt = (n: number): Row => ({ n, code: CODES[n % CODES.length] });

function useColumns(): readonly TableColumn<Row>[] {
  const say = useSay();
  return [
    {
      id: 'grade',
      head: say('级别', 'Grade'),
      headSpoken: true,
      width: '26px',
      cell: ({ code }) => <GradeMark scale="horizon" code={code} size={20} />,
    },
    {
      id: 'name',
      head: say('客户', 'Customer'),
      width: 'minmax(160px,1fr)',
      cell: ({ n }) => (
        <Box sx={{ fontWeight: 600, ...CUT }}>{say(`示例客户 ${n + 1}`, `Sample customer ${n + 1}`)}</Box>
      ),
    },
    {
      id: 'relationship',
      head: say('类别', 'Relation'),
      width: '90px',
      cell: ({ n }) => <RelationMark relationship={RELATIONSHIPS[n % 4] ?? 'lead'} />,
    },
    {
      id: 'next',
      head: say('下次联系', 'Next contact'),
      width: '130px',
      sorted: 'ascending',
      onSort: () => undefined,
      cell: ({ n }) => (
        <TimeMark tone={n < 3 ? 'late' : 'soon'}>
          {n < 3 ? say('逾期 3 天', '3 days over') : say('到 9月18日', 'until 18 Sep')}
        </TimeMark>
      ),
    },
    { id: 'number', head: say('号码', 'Number'), width: '120px', cell: () => '199 0000 0123' },
  ];
}

function Peek({ name, onClose }: { name: string; onClose: () => void }) {
  const say = useSay();
  const late = <TimeMark tone="late">{say('迟 1 天', '1 day late')}</TimeMark>;
  return (
    <SideSheet label={say('侧览', 'Side peek')} onClose={onClose} head={say('侧览', 'Peek')}>
      <Facts
        rows={[
          [say('下次', 'Next'), name],
          [say('承诺', 'Promise'), late],
        ]}
      />
    </SideSheet>
  );
}

function Head() {
  const say = useSay();
  return (
    <PageHead
      title={say('客户', 'Customers')}
      sub={say('10,000 位', '10,000 people')}
      right={
        <Button variant="contained">
          {say('新客户', 'New')}
          <KeyHint>N</KeyHint>
        </Button>
      }
    />
  );
}

export function SpecimenList() {
  const say = useSay();
  const columns = useColumns();
  const [active, setActive] = useState<number | undefined>(2);
  const [peeked, setPeeked] = useState<string | undefined>('9');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set([0, 1, 3]));
  const toggle = ({ n }: Row) =>
    setChosen((now) => (now.has(n) ? new Set([...now].filter((k) => k !== n)) : new Set([...now, n])));
  return (
    <SpecimenShell at="customers">
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <Head />
          <VirtualTable
            label={say('客户', 'Customers')}
            columns={columns}
            total={TOTAL}
            rowAt={rowAt}
            rowKey={({ n }) => `${n}`}
            rowName={({ n }) => say(`示例客户 ${n + 1}`, `Sample customer ${n + 1}`)}
            active={active}
            onActive={setActive}
            onPeek={({ n }) => setPeeked(`${n}`)}
            peeked={peeked}
            selection={{
              has: ({ n }) => chosen.has(n),
              onToggle: toggle,
              all: 'some',
              onToggleAll: () => setChosen(new Set()),
            }}
          />
        </Box>
        {peeked !== undefined && <Peek name={peeked} onClose={() => setPeeked(undefined)} />}
      </Box>
    </SpecimenShell>
  );
}
