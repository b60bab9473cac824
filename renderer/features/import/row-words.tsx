import { Box, Button } from '@mui/material';
import { useContext } from 'react';
import type { ImportProblem, ImportRow } from '../../../shared/contract/import-channels.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { AnswerProblemContext } from './answer-problem.ts';
import { fieldWords, valueWords } from './field-words.ts';
import type { Cell } from './problem-place.ts';

const line = { fontSize: '0.75rem', lineHeight: '20px', textWrap: 'pretty' } as const;

function ProblemLine({ problem, elsewhere }: { readonly problem: ImportProblem; readonly elsewhere: boolean }) {
  const { column, value, message, severity, choices = [] } = problem;
  const answer = useContext(AnswerProblemContext);
  return (
    <Box sx={{ ...line, color: severity === 'refuse' ? v('seal') : v('warn') }}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {column}
      </Box>
      {elsewhere && value !== '' && (
        <Box component="span" sx={{ color: v('ink2'), ml: '8px' }}>
          {value}
        </Box>
      )}
      <Box component="span" sx={{ ml: '8px' }}>
        {message}
      </Box>
      {choices.map((choice) => (
        <Button
          key={choice}
          variant="text"
          onClick={() => answer(problem, choice)}
          sx={{
            minHeight: 24,
            ml: '8px',
            fontSize: '0.75rem',
            textDecoration: 'underline',
            textUnderlineOffset: '3px',
          }}
        >
          {choice}
        </Button>
      ))}
    </Box>
  );
}

function MatchLines({ match }: { readonly match: NonNullable<ImportRow['match']> }) {
  const t = useT();
  const comma = useLanguage() === 'en' ? ', ' : '、';
  const { name, fills, differences } = match;
  const fields = fills.map((field) => fieldWords(t, field)).join(comma);
  return (
    <>
      <Box sx={{ ...line, color: v('primary') }}>
        {t('importPage:look.sameAs', { name })}
        <Box component="span" sx={{ color: v('ink2'), ml: '12px' }}>
          {fills.length === 0 ? t('importPage:look.fillsNothing') : t('importPage:look.fills', { fields })}
        </Box>
      </Box>
      {differences.map(({ field, ours, theirs }) => (
        <Box key={field} sx={{ ...line, color: v('ink2') }}>
          {t('importPage:look.differs', {
            field: fieldWords(t, field),
            ours: valueWords(t, field, ours),
            theirs: valueWords(t, field, theirs),
          })}
        </Box>
      ))}
    </>
  );
}

interface RowWordsProps {
  readonly row: ImportRow;
  /** The problems whose values stand in the cells above. */
  readonly flaws: ReadonlyMap<Cell, ImportProblem>;
}

/** The lines under a row: what is wrong in it, and whose record it is. */
export function RowWords({ row, flaws }: RowWordsProps) {
  const inCells = new Set(flaws.values());
  return (
    <>
      {row.problems.map((problem, index) => (
        <ProblemLine key={index} problem={problem} elsewhere={!inCells.has(problem)} />
      ))}
      {row.match !== undefined && <MatchLines match={row.match} />}
    </>
  );
}

export const hasWords = ({ problems, match }: ImportRow): boolean => problems.length > 0 || match !== undefined;
