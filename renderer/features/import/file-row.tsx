import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportProblem, ImportRow } from '../../../shared/contract/import-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { CUT, v } from '../../ui/v.ts';
import { valueWords } from './field-words.ts';
import { type Cell, CELLS, type Columns, problemsByCell } from './problem-place.ts';
import { RowState } from './row-state.tsx';
import { hasWords, RowWords } from './row-words.tsx';

/** Row, state, name, company, phone, birthday, intent or grade. */
export const TEMPLATE = '52px 84px minmax(96px,1.2fr) minmax(80px,1.1fr) minmax(116px,1.2fr) minmax(124px,1fr) 104px';

export const grid = { display: 'grid', gridTemplateColumns: TEMPLATE, columnGap: '14px', px: '24px' } as const;

function Flawed({ problem }: { readonly problem: ImportProblem }) {
  const t = useT();
  const bad = problem.severity === 'refuse';
  return (
    <Box
      component="span"
      sx={{
        ...CUT,
        display: 'inline-block',
        verticalAlign: 'middle',
        maxWidth: 'calc(100% + 10px)',
        minWidth: 60,
        px: '5px',
        mx: '-5px',
        borderRadius: '3px',
        lineHeight: '22px',
        backgroundColor: bad ? v('sealSoft') : v('warnSoft'),
        boxShadow: `inset 0 -2px 0 ${bad ? v('seal') : v('warn')}`,
        color: v('ink'),
      }}
    >
      {problem.value === '' ? (
        <Box component="span" sx={{ color: bad ? v('seal') : v('warn'), fontWeight: 600 }}>
          {t('importPage:look.empty')}
        </Box>
      ) : (
        problem.value
      )}
    </Box>
  );
}

function useCellText(row: ImportRow): Record<Cell, string> {
  const t = useT();
  const { name, company = '', phone = '', birthday = '', intent, grade } = row;
  const standing = [intent === undefined ? '' : valueWords(t, 'intent', intent), grade ?? ''];
  return { name, company, phone, birthday, grade: standing.filter(Boolean).join(' · ') };
}

function CellBox({ children, bold = false }: { readonly children: ReactNode; readonly bold?: boolean }) {
  return (
    <Box role="cell" sx={{ ...CUT, overflow: 'visible', fontWeight: bold ? 600 : 400 }}>
      {children}
    </Box>
  );
}

interface FileRowProps {
  readonly row: ImportRow;
  readonly columns: Columns;
}

/** One row of the file as it would come in, with a line under it for whatever is worth saying. */
export function FileRow({ row, columns }: FileRowProps) {
  const flaws = problemsByCell(columns, row.problems);
  const texts = useCellText(row);
  const words = hasWords(row);
  return (
    <>
      <Box sx={{ ...grid, alignItems: 'center', minHeight: words ? 32 : 'var(--cell)', pt: words ? '4px' : 0 }}>
        <Box role="cell" sx={{ color: v('ink3') }}>
          {row.row}
        </Box>
        <Box role="cell">
          <RowState row={row} />
        </Box>
        {CELLS.map((cell) => {
          const flaw = flaws.get(cell);
          return (
            <CellBox key={cell} bold={cell === 'name'}>
              {flaw === undefined ? (
                <Box component="span" title={texts[cell]} sx={{ ...CUT, display: 'block' }}>
                  {texts[cell] === '' ? <Dash /> : texts[cell]}
                </Box>
              ) : (
                <Flawed problem={flaw} />
              )}
            </CellBox>
          );
        })}
      </Box>
      {words && (
        <Box sx={{ ...grid, pb: '6px' }}>
          <Box role="cell" aria-colspan={7} sx={{ gridColumn: '3 / -1', minWidth: 0 }}>
            <RowWords row={row} flaws={flaws} />
          </Box>
        </Box>
      )}
    </>
  );
}

function Dash() {
  return (
    <Box component="span" sx={{ color: v('ink3'), fontWeight: 400 }}>
      –
    </Box>
  );
}
