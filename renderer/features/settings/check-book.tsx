import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/result.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { call } from '../../api/api.ts';
import { bookProblemWords } from '../../i18n/book-problem-words.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';

type Check = Answer<'book.check'>;
type Problem = Check['problems'][number];

/** Enough to know what kind of damage it is. */
const SHOWN = 10;

function problemWords(t: Translate, { code, file, line }: Problem): string {
  const what = bookProblemWords(t, code);
  const at = line === undefined ? file : `${file}, ${t('settingsPage:atLine', { line })}`;
  return `${at}: ${what}`;
}

function Found({ check }: { readonly check: Check }) {
  const t = useT();
  const { ok, records, problems } = check;
  return (
    <>
      {ok ? (
        <Banner inset tone="done" title={t('settingsPage:checkOk', { count: records })} />
      ) : (
        <Banner inset tone="error" title={t('settingsPage:checkBad', { count: problems.length })}>
          {t('settingsPage:checkAdvice')}
        </Banner>
      )}
      {problems.length > 0 && (
        <Box component="ul" data-selectable sx={{ m: 0, mt: '8px', pl: '18px', fontSize: '0.75rem', color: v('ink2') }}>
          {problems.slice(0, SHOWN).map((problem, index) => (
            <li key={index}>{problemWords(t, problem)}</li>
          ))}
          {problems.length > SHOWN && <li>{t('settingsPage:problemMore', { count: problems.length - SHOWN })}</li>}
        </Box>
      )}
    </>
  );
}

/** Reads the whole book on disk again and says what it found. */
export function CheckBook() {
  const t = useT();
  const [running, setRunning] = useState(false);
  const [result, setResult] = useState<Result<Check>>();
  const check = async () => {
    setRunning(true);
    setResult(await call('book.check', {}));
    setRunning(false);
  };
  return (
    <Box sx={{ mt: '4px' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mb: result === undefined ? 0 : '10px' }}>
        <Button
          variant="outlined"
          disabled={running}
          startIcon={<Icon name="check" size={15} />}
          onClick={() => void check()}
        >
          {t(running ? 'settingsPage:checking' : 'settingsPage:check')}
        </Button>
        <Typography variant="caption" sx={{ color: v('ink3'), textWrap: 'pretty' }}>
          {t('settingsPage:checkWhy')}
        </Typography>
      </Box>
      {result?.ok === true && <Found check={result.value} />}
      {result?.ok === false && <Banner inset tone="error" title={t(`failure:${result.error.code}`)} />}
    </Box>
  );
}
