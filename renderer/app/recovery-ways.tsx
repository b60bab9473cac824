import { Box, Button } from '@mui/material';
import { unreachable } from '../../shared/result.ts';
import { useAsk } from '../api/use-ask.ts';
import { problemWords } from '../features/recovery/way-words.ts';
import { Ways } from '../features/recovery/ways.tsx';
import { LateWords } from '../i18n/late-words.tsx';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import { Empty } from '../ui/empty-state.tsx';

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
      return <Ways ways={asked.value.ways} onTaken={onTaken} />;
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

function Found({ instead }: { readonly instead: string }) {
  const t = useT();
  const asked = useAsk('recovery.look', {});
  const problem = asked.state === 'answered' ? asked.value.problem : undefined;
  return problem === undefined ? instead : problemWords(t, problem);
}

/** Which file, which line, and what is wrong with it; until that is found out, and when nothing is, `instead`. */
export function ProblemFound({ instead }: { readonly instead: string }) {
  return (
    <LateWords>
      <Found instead={instead} />
    </LateWords>
  );
}
