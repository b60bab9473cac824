import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { GreetingOccasion } from '../../../shared/contract/greeting-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { OccasionList } from '../../features/greeting/occasion-list.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import { GreetingDesk } from '../greetings/greeting-desk.tsx';
import { goTo } from '../hash-location.ts';
import { greetingPath, PLACE } from '../places.ts';
import { Refused } from '../refused.tsx';

const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '220px minmax(0,1fr) 320px', lg: '260px minmax(0,1fr) 380px' },
  borderTop: `1px solid ${v('rule')}`,
} as const;

function About({ one, today }: { readonly one: GreetingOccasion; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const [from, until] = [sayDay(language, one.from, today), sayDay(language, one.until, today)];
  const lines = [
    one.from === one.until ? t('greetings:onDay', { on: from }) : t('greetings:window', { from, until }),
    one.gift && t('greetings:gift', { words: one.gift[language] }),
    one.avoid && t('greetings:avoid', { words: one.avoid[language] }),
  ].filter((line) => line !== undefined);
  return (
    <Box sx={{ px: '10px', py: '10px', fontSize: '0.75rem', color: v('ink2'), display: 'grid', gap: '4px' }}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Box>
  );
}

/** Scripts that greet; the fitting one unless the rep chooses another for all. */
function ScriptChoice({ value, onChange }: { readonly value: string; readonly onChange: (code: string) => void }) {
  const t = useT();
  const asked = useAsk('script.list', { query: '', purpose: 'greeting' });
  const scripts = asked.state === 'answered' ? asked.value.scripts : [];
  const options = scripts.flatMap(({ code, title }) => (code === undefined ? [] : [{ value: code, label: title }]));
  return (
    <Box sx={{ width: 240 }}>
      <SelectField
        label={t('greetings:script')}
        options={[{ value: '', label: t('greetings:scriptBest') }, ...options]}
        value={value}
        onChange={onChange}
      />
    </Box>
  );
}

function Run({ code, script, today }: { readonly code: string; readonly script: string; readonly today: Day }) {
  const [offset, onOffset] = useState(0);
  const asked = useAsk(
    'greeting.run',
    { code, offset, ...(script !== '' && { script: { by: 'code' as const, code: script } }) },
    { keep: true },
  );
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  return asked.state === 'answered' ? <GreetingDesk run={asked.value} {...{ today, offset, onOffset }} /> : null;
}

const choose = (code: string) => goTo(greetingPath(code), { replace: true });

/** The occasion in the address, else the nearest that suits somebody. */
function useOccasions() {
  const wanted = new URLSearchParams(useSearch()).get('of');
  const asked = useAsk('greeting.occasions', {}, { keep: true });
  const { today, occasions } = asked.state === 'answered' ? asked.value : { today: undefined, occasions: [] };
  const suited = occasions.find((one) => one.suited > 0);
  const at = occasions.find(({ code }) => code === wanted) ?? suited ?? occasions[0];
  return { asked, today, occasions, at };
}

/** One screen to prepare all the greetings of an occasion. */
export function GreetingsPage() {
  const t = useT();
  const [script, setScript] = useState('');
  const { asked, today, occasions, at } = useOccasions();
  return (
    <>
      <PageHead
        title={t('greetings:title')}
        sub={
          <>
            <span>{t('greetings:sub')}</span>
            <span>{t('greetings:keys')}</span>
          </>
        }
        right={
          <Box sx={{ display: 'flex', gap: '10px', alignItems: 'end' }}>
            <Button variant="text" href={`#${PLACE.dates}`} startIcon={<Icon name="birthday" size={14} />}>
              {t('app:place.dates')}
            </Button>
            <ScriptChoice value={script} onChange={setScript} />
          </Box>
        }
      />
      <Box sx={columns}>
        <Box sx={{ overflow: 'auto', px: '10px', py: '10px', borderRight: `1px solid ${v('rule')}`, minHeight: 0 }}>
          {asked.state === 'refused' && <Refused failure={asked.failure} again={asked.again} />}
          {today !== undefined && <OccasionList occasions={occasions} at={at?.code} today={today} onChoose={choose} />}
          {today !== undefined && at !== undefined && <About one={at} today={today} />}
        </Box>
        {today !== undefined && at !== undefined && (
          <Run key={`${at.code} ${script}`} code={at.code} script={script} today={today} />
        )}
      </Box>
    </>
  );
}
