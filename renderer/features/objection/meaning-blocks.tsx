import { Box, ButtonBase } from '@mui/material';
import type { Meaning } from '../../../shared/domain/objection.ts';
import type { Texts } from '../../../shared/domain/record.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';

interface MeaningBlocksProps {
  readonly branch: readonly Meaning[];
  readonly chosen: string | undefined;
  /** The digits point at a meaning now. */
  readonly withDigits: boolean;
  readonly onChoose: (code: string) => void;
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly Texts[] }) {
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '40px minmax(0,1fr)', columnGap: '6px' }}>
      <Box sx={{ color: v('ink3'), fontSize: '0.75rem', lineHeight: '24px' }}>{label}</Box>
      <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lines.map((line, index) => (
          <Box component="li" key={index} sx={{ lineHeight: '24px', textWrap: 'pretty' }}>
            {line[language]}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const nameLook = (isChosen: boolean) =>
  ({
    justifyContent: 'flex-start',
    gap: '8px',
    width: '100%',
    minHeight: 28,
    px: '8px',
    ml: '-8px',
    borderRadius: '6px',
    fontSize: 'var(--text)',
    fontWeight: 600,
    textAlign: 'left',
    backgroundColor: isChosen ? v('tint') : 'transparent',
    color: isChosen ? v('primary') : v('ink'),
    '&:hover': { backgroundColor: v('tint') },
  }) as const;

/** What it may mean, each with what to ask and what to say. */
export function MeaningBlocks({ branch, chosen, withDigits, onChoose }: MeaningBlocksProps) {
  const t = useT();
  const language = useLanguage();
  const digits = withDigits && branch.length > 1;
  useShortcuts(
    branch.map(({ code }, index) => ({ combo: String(index + 1), run: () => onChoose(code), off: !digits })),
  );
  return (
    <Box role="group" aria-label={t('talk:maybe')} sx={{ display: 'grid', gap: '10px', fontSize: 'var(--small)' }}>
      {branch.map(({ code, name, cause, ask, answer }, index) => {
        const isChosen = code === chosen || branch.length === 1;
        return (
          <Box key={`${code}-${cause ?? ''}`} sx={{ borderTop: `1px solid ${v('rule')}`, pt: '6px' }}>
            <ButtonBase aria-pressed={isChosen} onClick={() => onChoose(code)} sx={nameLook(isChosen)}>
              {isChosen && <Icon name="check" size={13} />}
              <span>{name[language]}</span>
              {digits && <KeyHint>{String(index + 1)}</KeyHint>}
            </ButtonBase>
            <Lines label={t('talk:ask')} lines={ask} />
            <Lines label={t('talk:answer')} lines={answer} />
          </Box>
        );
      })}
    </Box>
  );
}
