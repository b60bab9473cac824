import { Box } from '@mui/material';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { PAPER, pt, table } from '../../features/card/card-parts.tsx';
import { EDGE_MM, PAPER_MM } from '../../features/card/card-sheet.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Seal } from '../../ui/seal.tsx';
import { LIFT } from '../../ui/v.ts';
import { type SheetPage, sheetPages } from './sheet-pages.ts';

export interface SheetContent {
  readonly kind: string;
  readonly title: string;
  /** For whom, and when it was made. */
  readonly about: string;
  /** Widths of the columns, in per cent. */
  readonly widths: readonly number[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly ReactNode[]; readonly isFirst?: boolean }[];
  /** Name of the words under the table. */
  readonly wordsTitle: string;
  readonly words: readonly string[];
}

interface SheetPaperProps {
  readonly content: SheetContent;
  readonly rep: { readonly name: string; readonly phone: string };
  /** Laid out on its pages, and may be printed. */
  readonly onReady: () => void;
}

const [WIDTH_MM, HEIGHT_MM] = PAPER_MM.A4;
/** Less than the page by this much, so that rounding never begins another one. */
const SPARE_MM = 1;

export const page = {
  '--pt': '1pt',
  width: `${WIDTH_MM - 2 * EDGE_MM}mm`,
  height: `${HEIGHT_MM - 2 * EDGE_MM - SPARE_MM}mm`,
  boxSizing: 'border-box',
  overflow: 'hidden',
  display: 'flex',
  flexDirection: 'column',
  backgroundColor: '#fff',
  color: PAPER.ink,
  colorScheme: 'light',
  fontFamily: 'var(--sans)',
  userSelect: 'text',
} as const;

export const paper = {
  p: `${EDGE_MM}mm`,
  boxSizing: 'border-box',
  width: `${WIDTH_MM}mm`,
  height: `${HEIGHT_MM}mm`,
  flex: 'none',
  m: '20px auto',
  backgroundColor: '#fff',
  boxShadow: LIFT,
  '@media print': { breakAfter: 'page', '&:last-of-type': { breakAfter: 'auto' }, margin: '0 !important' },
} as const;

export function SheetHead({
  content: { kind, title, about },
}: {
  readonly content: Pick<SheetContent, 'kind' | 'title' | 'about'>;
}) {
  return (
    <Box component="header" sx={{ borderBottom: PAPER.double, pb: pt(5), mb: pt(8), flex: 'none' }}>
      <Box sx={{ display: 'flex', gap: '3mm', alignItems: 'baseline', color: PAPER.grey, fontSize: pt(9) }}>
        <Box sx={{ flex: 1, overflowWrap: 'anywhere' }}>{about}</Box>
        <Box sx={{ flex: 'none' }}>{kind}</Box>
      </Box>
      <Box
        component="h1"
        sx={{
          m: 0,
          fontFamily: 'var(--serif)',
          fontSize: pt(17),
          fontWeight: 600,
          lineHeight: 1.35,
          overflowWrap: 'anywhere',
        }}
      >
        {title}
      </Box>
    </Box>
  );
}

export function SheetFoot({
  rep,
  at,
  of,
}: Pick<SheetPaperProps, 'rep'> & { readonly at: number; readonly of: number }) {
  const t = useT();
  const who = [rep.name, rep.phone].filter((part) => part !== '').join(' · ');
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '2mm',
        mt: '2.4mm',
        fontSize: pt(9),
        color: PAPER.grey,
        flex: 'none',
      }}
    >
      <Seal size={14} />
      <Box
        component="span"
        sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {who}
      </Box>
      <span>{t('sheets:pageOf', { page: at, pages: of })}</span>
    </Box>
  );
}

function Rows({
  content,
  from,
  until,
}: {
  readonly content: SheetContent;
  readonly from: number;
  readonly until: number;
}) {
  const { widths, columns, rows } = content;
  return (
    <Box component="table" aria-label={content.title} sx={{ ...table, fontSize: pt(10) }}>
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((name, at) => (
            <th key={at} scope="col" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(from, until).map(({ cells, isFirst = false }, row) => (
          <tr key={row} data-row>
            {cells.map((cell, at) => (
              <td key={at} style={{ overflowWrap: 'anywhere', fontWeight: isFirst && at === 0 ? 600 : 400 }}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

function Words({
  content,
  from,
  until,
}: {
  readonly content: SheetContent;
  readonly from: number;
  readonly until: number;
}) {
  return content.words.slice(from, until).map((words, at) => (
    <Box key={at} data-words sx={{ fontSize: pt(10), lineHeight: 1.6, pt: from + at === 0 ? pt(10) : pt(3) }}>
      {from + at === 0 && (
        <Box component="h2" sx={{ m: 0, fontSize: pt(10), fontWeight: 600 }}>
          {content.wordsTitle}
        </Box>
      )}
      <Box component="p" sx={{ m: 0, overflowWrap: 'anywhere', textWrap: 'pretty' }}>
        {words}
      </Box>
    </Box>
  ));
}

interface OneProps extends Omit<SheetPaperProps, 'onReady'> {
  readonly part: SheetPage;
  readonly at: number;
  readonly of: number;
}

function One({ content, rep, part, at, of }: OneProps) {
  return (
    <Box className="paper" sx={paper}>
      <Box component="article" aria-label={content.kind} sx={page}>
        <SheetHead content={content} />
        <Box data-body sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
          {(part.rows[1] > part.rows[0] || content.rows.length === 0) && (
            <Rows content={content} from={part.rows[0]} until={part.rows[1]} />
          )}
          <Words content={content} from={part.words[0]} until={part.words[1]} />
        </Box>
        <SheetFoot rep={rep} at={at} of={of} />
      </Box>
    </Box>
  );
}

/** Heights in pixels, as they are on paper: nothing is scaled. */
function measured(sheet: HTMLElement): readonly SheetPage[] {
  const heightsOf = (what: string) =>
    [...sheet.querySelectorAll(what)].map((element) => element.getBoundingClientRect().height);
  const [room = 0] = heightsOf('[data-body]');
  const [head = 0] = heightsOf('thead');
  return sheetPages(heightsOf('[data-row]'), heightsOf('[data-words]'), room - 1, head);
}

function usePages(sheet: RefObject<HTMLDivElement | null>): readonly SheetPage[] | undefined {
  const [pages, setPages] = useState<readonly SheetPage[]>();
  useEffect(() => {
    let isHere = true;
    void document.fonts.ready.then(() => {
      if (isHere && sheet.current !== null) setPages(measured(sheet.current));
    });
    return () => {
      isHere = false;
    };
  }, [sheet]);
  return pages;
}

/** Lays a sheet on as many pages as it needs; each has the rep's name and number and says which it is. Remount it for another. */
export function SheetPaper({ content, rep, onReady }: SheetPaperProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const pages = usePages(sheet);
  const isLaid = pages !== undefined;
  useEffect(() => {
    if (isLaid) onReady();
  }, [isLaid, onReady]);
  const all: SheetPage = { rows: [0, content.rows.length], words: [0, content.words.length] };
  const parts = pages ?? [all];
  return (
    <Box ref={sheet} className="print-through" sx={{ visibility: isLaid ? 'visible' : 'hidden', m: 'auto' }}>
      {parts.map((part, at) => (
        <One key={at} content={content} rep={rep} part={part} at={at + 1} of={parts.length} />
      ))}
    </Box>
  );
}
