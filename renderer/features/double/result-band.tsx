import { Box, Typography } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { MERGE_FIELDS } from '../../../shared/domain/merge-field.ts';
import { useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/facts.tsx';
import { v } from '../../ui/v.ts';
import type { FieldSpeech } from './field-speech.ts';

interface ResultBandProps {
  readonly preview: Answer<'double.preview'>;
  readonly speech: FieldSpeech;
}

const NAME_PX = 120;

/** The one dossier that will be left, before anything is written. */
export function ResultBand({ preview, speech }: ResultBandProps) {
  const t = useT();
  const { result, keptRecords, goneRecords } = preview;
  const rows = MERGE_FIELDS.filter((field) => field !== 'name' && field !== 'kind').flatMap((field) => {
    const words = speech.valueOf(field, result);
    return words === '' ? [] : [[speech.nameOf(field), words] as const];
  });
  const custom = Object.entries(result.custom);
  return (
    <Box component="section" aria-label={t('doubles:merge.result')} sx={{ display: 'grid', gap: '8px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'baseline' }}>
        <Typography component="h3" variant="caption" sx={{ fontWeight: 600, color: v('ink2') }}>
          {t('doubles:merge.result')}
        </Typography>
        <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {t('doubles:merge.resultLine', { name: result.name, count: keptRecords + goneRecords })}
        </Box>
      </Box>
      <Facts nameWidth={NAME_PX} rows={[...rows, ...custom]} />
      <Typography variant="caption" sx={{ color: v('ink2') }}>
        {t('doubles:merge.also')}
      </Typography>
    </Box>
  );
}
