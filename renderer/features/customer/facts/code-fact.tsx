import { Box, Button } from '@mui/material';
import { useChange } from '../../../api/use-change.ts';
import { useT } from '../../../i18n/use-t.ts';
import { v } from '../../../ui/v.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { WordFact } from './word-fact.tsx';

/** The lead code: written by hand, or the next of its row. */
export function CodeFact(props: FactsPartProps) {
  const t = useT();
  const give = useChange('customer.giveCode');
  return (
    <>
      <WordFact {...props} field="code" />
      {props.customer.code === undefined && (
        <Button
          variant="text"
          disabled={give.running}
          onClick={() => void give.run({ id: props.customer.id })}
          sx={{ minHeight: 24, fontSize: '0.75rem', ml: '-8px' }}
        >
          {t('facts:code.give')}
        </Button>
      )}
      {give.failure !== undefined && (
        <Box role="alert" sx={{ color: v('seal'), fontSize: '0.75rem' }}>
          {t(`failure:${give.failure.code}`)}
        </Box>
      )}
    </>
  );
}
