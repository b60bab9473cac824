import { Box, Button } from '@mui/material';
import { unreachable } from '../../shared/result.ts';
import { useAsk } from '../api/use-ask.ts';
import { problemWords } from '../features/recovery/way-words.ts';
import { Ways } from '../features/recovery/ways.tsx';
import { LateWords } from '../i18n/late-words.tsx';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import { Empty } from '../ui/empty-state.tsx';
import { v } from '../ui/v.ts';

function Looked({ onTaken }: { readonly onTaken: () => void }) {
  const t = useT();
  const asked = useAsk('recovery.look', {});
  switch (asked.state) {
    case 'asking':
      return (
        <Box role="status">
          <Empty>{t('recovery:looking')}</Empty>
        </Box>
      );
    case 'refused':
      return (
        <Banner
          inset
          tone="warning"
          title={t('recovery:lookFailed', { why: t(`failure:${asked.failure.code}`) })}
          actions={<Button onClick={asked.again}>{t('ui:retry')}</Button>}
        />
      );
    case 'answered':
      return (
        <>
          {asked.value.problem !== undefined && (
            <Box
              data-selectable
              sx={{ fontSize: 'var(--small)', color: v('ink2'), mb: '14px', overflowWrap: 'anywhere' }}
            >
              {problemWords(t, asked.value.problem)}
            </Box>
          )}
          <Ways ways={asked.value.ways} onTaken={onTaken} />
        </>
      );
    default:
      return unreachable(asked);
  }
}

/** What was found out about a book that will not open, and the ways to open it. */
export function RecoveryWays({ onTaken }: { readonly onTaken: () => void }) {
  return (
    <LateWords>
      <Looked onTaken={onTaken} />
    </LateWords>
  );
}
