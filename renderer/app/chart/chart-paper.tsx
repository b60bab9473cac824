import { Box } from '@mui/material';
import { useEffect } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import { PAPER } from '../../features/card/card-parts.tsx';
import { EDGE_MM, PAPER_MM } from '../../features/card/card-sheet.tsx';
import { BOX, type Chart, linesOf } from '../../features/person/chart-layout.ts';
import { rolesOf } from '../../features/person/person-face.tsx';
import { useT } from '../../i18n/use-t.ts';
import { page, paper, SheetFoot, SheetHead } from '../sheet/sheet-paper.tsx';

interface ChartPaperProps {
  readonly chart: Chart;
  readonly people: readonly Person[];
  readonly title: string;
  readonly about: string;
  readonly rep: { readonly name: string; readonly phone: string };
  readonly onReady: () => void;
}

const PX_PER_MM = 96 / 25.4;
/** Head and foot of the sheet, and some air. */
const TAKEN_MM = 44;
const ROOM = {
  width: (PAPER_MM.A4[0] - 2 * EDGE_MM) * PX_PER_MM,
  height: (PAPER_MM.A4[1] - 2 * EDGE_MM - TAKEN_MM) * PX_PER_MM,
} as const;

const STANDING_DOTS = 3;

function PaperBox({ person, x, y }: { readonly person: Person; readonly x: number; readonly y: number }) {
  const t = useT();
  const decides = person.role === 'decision-maker';
  const attitude = person.attitude ?? 'unknown';
  const sign = { for: '⊕', against: '⊟', neutral: '○', unknown: '?' }[attitude];
  const standing = person.standing ?? 0;
  const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
  return (
    <Box
      sx={{
        position: 'absolute',
        left: x,
        top: y,
        width: BOX.width,
        height: BOX.height,
        boxSizing: 'border-box',
        border: `${decides ? 2 : 1}px solid ${PAPER.ink}`,
        borderRadius: '4px',
        p: '6px 9px',
        fontSize: 12,
        lineHeight: 1.35,
        backgroundColor: '#fff',
      }}
    >
      <Box
        sx={{
          fontWeight: 600,
          fontSize: 13,
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
          overflowWrap: 'anywhere',
        }}
      >
        {person.name}
      </Box>
      <Box sx={cut}>
        {[rolesOf(t, person), person.title].filter((part) => part !== undefined && part !== '').join(' · ')}
      </Box>
      <Box sx={{ ...cut, color: PAPER.grey }}>
        {sign} {t(`around:chart.attitude.${attitude}`)} · {'●'.repeat(standing)}
        {'○'.repeat(STANDING_DOTS - standing)}
      </Box>
    </Box>
  );
}

/** The chart on one page, made smaller where it is wider or taller than the page; a chart is never parted. */
export function ChartPaper({ chart, people, title, about, rep, onReady }: ChartPaperProps) {
  const t = useT();
  const scale = Math.min(1, ROOM.width / chart.width, ROOM.height / chart.height);
  const personOf = new Map(people.map((person) => [person.id, person]));
  useEffect(() => {
    let isHere = true;
    void document.fonts.ready.then(() => {
      if (isHere) onReady();
    });
    return () => {
      isHere = false;
    };
  }, [onReady]);
  return (
    <Box className="print-through" sx={{ m: 'auto' }}>
      <Box className="paper" sx={paper}>
        <Box component="article" aria-label={t('around:chart.title')} sx={page}>
          <SheetHead content={{ kind: t('around:chart.title'), title, about }} />
          <Box sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
            <Box sx={{ width: chart.width * scale, height: chart.height * scale, m: '0 auto' }}>
              <Box
                sx={{ position: 'relative', transform: `scale(${scale})`, transformOrigin: '0 0', width: chart.width }}
              >
                <svg aria-hidden="true" width={chart.width} height={chart.height} style={{ position: 'absolute' }}>
                  <path d={linesOf(chart)} fill="none" stroke={PAPER.grey} />
                </svg>
                {chart.boxes.map(({ id, x, y }) => {
                  const person = personOf.get(id);
                  return person && <PaperBox key={id} {...{ person, x, y }} />;
                })}
              </Box>
            </Box>
          </Box>
          <SheetFoot rep={rep} at={1} of={1} />
        </Box>
      </Box>
    </Box>
  );
}
