import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { CARD_BLOCKS } from '../../../shared/contract/paper-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { v } from '../../ui/v.ts';
import { type CardLook, withBlock } from './card-ask.ts';

interface CardControlsProps {
  readonly look: CardLook;
  readonly onLook: (look: CardLook) => void;
  /** How many fields are marked sensitive. */
  readonly marked?: number;
}

/** Which paper, and what may leave the house. */
export function CardControls({ look, onLook, marked = 0 }: CardControlsProps) {
  const t = useT();
  const sizes = (['A4', 'A5'] as const).map((value) => ({ value, label: value }));
  return (
    <>
      <Panel title={t('card:paper')}>
        <Segmented
          label={t('card:paper')}
          segments={sizes}
          value={look.size}
          onChange={(size) => onLook({ ...look, size })}
          wide
        />
      </Panel>
      <Panel title={t('card:blocks')}>
        <Box sx={{ display: 'grid', ml: '-4px' }}>
          {CARD_BLOCKS.map((block) => (
            <FormControlLabel
              key={block}
              label={t(`card:block.${block}`)}
              control={
                <Checkbox
                  checked={look.blocks.includes(block)}
                  onChange={(event) => onLook(withBlock(look, block, event.target.checked))}
                />
              }
            />
          ))}
          {marked > 0 && (
            <FormControlLabel
              label={t('card:sensitive', { count: marked })}
              control={
                <Checkbox
                  checked={look.sensitive === true}
                  onChange={(event) => onLook({ ...look, sensitive: event.target.checked })}
                />
              }
            />
          )}
        </Box>
        <Typography variant="caption" component="p" sx={{ color: v('ink2'), mt: '6px', textWrap: 'pretty' }}>
          {t('card:blockWarning')}
        </Typography>
      </Panel>
    </>
  );
}
