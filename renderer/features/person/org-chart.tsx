import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { SPOKEN_ONLY, v } from '../../ui/v.ts';
import { BOX, type Chart, type ChartBox, linesOf } from './chart-layout.ts';
import { PersonFace } from './person-face.tsx';

interface OrgChartProps {
  readonly label: string;
  readonly chart: Chart;
  readonly people: readonly Person[];
  /** The one the keys stand on. */
  readonly at: string;
  /** Counts the steps by key; the focus goes along with each. */
  readonly steps: number;
  readonly onAt: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

interface NodeProps {
  readonly box: ChartBox;
  readonly person: Person;
  readonly boss: Person | undefined;
  readonly isAt: boolean;
  readonly siblings: readonly string[];
  readonly onAt: () => void;
  readonly onOpen: () => void;
}

function Node({ box, person, boss, isAt, siblings, onAt, onOpen }: NodeProps) {
  const t = useT();
  const decides = person.role === 'decision-maker';
  return (
    <Box
      role="treeitem"
      id={`chart-${box.id}`}
      aria-level={box.level}
      aria-posinset={siblings.indexOf(box.id) + 1}
      aria-setsize={siblings.length}
      aria-selected={isAt}
      {...(box.children.length > 0 && { 'aria-expanded': true })}
      tabIndex={isAt ? 0 : -1}
      onFocus={onAt}
      onClick={onOpen}
      sx={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: BOX.width,
        height: BOX.height,
        boxSizing: 'border-box',
        cursor: 'pointer',
        backgroundColor: isAt ? v('tint') : v('raised'),
        border: `${decides ? 1.5 : 1}px solid ${v(decides ? 'primary' : 'ruleStrong')}`,
        borderRadius: '6px',
        px: '10px',
        py: '7px',
        '&:hover': { backgroundColor: v('tint') },
      }}
    >
      <PersonFace person={person} />
      <Box component="span" sx={SPOKEN_ONLY}>
        {boss === undefined ? t('around:chart.top') : t('around:chart.reportsTo', { who: boss.name })}
      </Box>
    </Box>
  );
}

/** Draws who reports to whom; only the one the keys stand on is in the way of Tab. */
export function OrgChart({ label, chart, people, at, steps, onAt, onOpen }: OrgChartProps) {
  const tree = useRef<HTMLDivElement>(null);
  const personOf = new Map(people.map((person) => [person.id, person]));
  const tops = chart.boxes.filter(({ parent }) => parent === undefined).map(({ id }) => id);
  const childrenOf = new Map(chart.boxes.map(({ id, children }) => [id, children]));
  useEffect(() => {
    if (steps > 0) tree.current?.querySelector<HTMLElement>(`[id="chart-${at}"]`)?.focus();
  }, [at, steps]);
  return (
    <Box sx={{ position: 'relative', width: chart.width, height: chart.height, m: 'auto', flex: 'none' }}>
      <Box
        component="svg"
        aria-hidden="true"
        width={chart.width}
        height={chart.height}
        sx={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}
      >
        <Box component="path" d={linesOf(chart)} sx={{ fill: 'none', stroke: v('control'), strokeWidth: 1.2 }} />
      </Box>
      <Box ref={tree} role="tree" aria-label={label} sx={{ position: 'absolute', inset: 0 }}>
        {chart.boxes.flatMap((box) => {
          const person = personOf.get(box.id);
          if (person === undefined) return [];
          const siblings = box.parent === undefined ? tops : (childrenOf.get(box.parent) ?? []);
          return (
            <Node
              key={box.id}
              {...{ box, person, siblings }}
              boss={box.parent === undefined ? undefined : personOf.get(box.parent)}
              isAt={box.id === at}
              onAt={() => onAt(box.id)}
              onOpen={() => onOpen(box.id)}
            />
          );
        })}
      </Box>
    </Box>
  );
}
