import { Box, Button, Checkbox, FormControlLabel, GlobalStyles, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import type { Everything } from '../../../shared/contract/privacy-channels.ts';
import { customKey } from '../../../shared/domain/sensitive.ts';
import { place, saveText } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { fieldWords } from '../../features/change/field-words.ts';
import { type RecordSpeech, ToldEverything } from '../../features/privacy/told-everything.tsx';
import { momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { LIFT, v } from '../../ui/v.ts';
import { printStyles } from '../card/print-styles.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, everythingPath } from '../places.ts';
import { useRecordSpeech } from '../privacy/record-speech.ts';
import { Refused } from '../refused.tsx';
import { tellReady } from '../tell-ready.ts';

/** To a PDF on the desktop, through the browser's own dialog elsewhere; and the same as JSON. */
function useHandOver(everything: Everything, sensitive: boolean) {
  const t = useT();
  const desk = useDesk();
  const { run } = useChange('privacy.print');
  const { customer } = everything;
  const done = (saved: Awaited<ReturnType<typeof saveText>>) => {
    if (!saved.ok) desk.refuse(saved.error);
    else if (saved.value.saved) desk.tell(t('privacy:everything.saved', { name: saved.value.name }));
  };
  return {
    print: () => (place() === 'browser' ? window.print() : void run({ customerId: customer.id, sensitive }).then(done)),
    json: () => {
      const name = t('privacy:everything.fileName', { name: customer.name.replaceAll(/[\\/:*?"<>|]/gu, ' ') });
      void saveText(`${name}.json`, JSON.stringify(everything, undefined, 2)).then(done);
    },
  };
}

interface OpenProps {
  readonly everything: Everything;
  readonly speech: RecordSpeech;
  readonly sensitive: boolean;
}

function Head({ everything, sensitive }: OpenProps) {
  const t = useT();
  const { print, json } = useHandOver(everything, sensitive);
  const { id, name } = everything.customer;
  const back = () => goTo(customerPath(id));
  useShortcuts([
    { combo: 'mod+p', run: print },
    { combo: 'escape', run: back },
  ]);
  const right = (
    <>
      <Button variant="outlined" startIcon={<Icon name="left" size={15} />} onClick={back}>
        {t('privacy:everything.back')}
      </Button>
      <Button variant="outlined" startIcon={<Icon name="download" size={15} />} onClick={json}>
        {t('privacy:everything.json')}
      </Button>
      <Button variant="contained" startIcon={<Icon name="print" size={15} />} onClick={print}>
        {t('privacy:everything.print')}
      </Button>
    </>
  );
  const tick = (
    <FormControlLabel
      label={t('privacy:everything.sensitive')}
      control={
        <Checkbox
          checked={sensitive}
          onChange={(event) =>
            goTo(`${everythingPath(id)}${event.target.checked ? '?sensitive=1' : ''}`, { replace: true })
          }
        />
      }
    />
  );
  return (
    <Box className="screen-only">
      <PageHead title={t('privacy:everything.title')} aside={name} sub={tick} right={right} />
    </Box>
  );
}

const sheet = {
  maxWidth: 760,
  m: '20px auto',
  p: '24px 32px',
  backgroundColor: '#fff',
  color: '#1b2230',
  colorScheme: 'light',
  boxShadow: LIFT,
  fontSize: '12.5px',
  lineHeight: 1.55,
  userSelect: 'text',
} as const;
const ground = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  backgroundColor: v('desk'),
  px: '16px',
  '&:focus-visible': { outlineOffset: -2 },
} as const;

function Sheet({ everything, speech }: OpenProps) {
  const t = useT();
  const language = useLanguage();
  const status = useAsk('book.status', {});
  const { customer, madeAt, leftOut } = everything;
  const when = status.state === 'answered' ? momentWords(t, language, status.value, madeAt) : '';
  const named = (mark: string) => {
    if (mark.startsWith(customKey(''))) return mark.slice(customKey('').length);
    const [field = mark] = mark.split('.');
    return fieldWords(t, 'customers', field);
  };
  return (
    <Box className="print-through" role="region" aria-label={t('privacy:everything.title')} tabIndex={0} sx={ground}>
      <Box className="paper" sx={sheet}>
        <Typography component="h2" variant="title" sx={{ overflowWrap: 'anywhere' }}>
          {customer.name}
        </Typography>
        <Box sx={{ color: '#5d6270' }}>{t('privacy:everything.sub', { name: customer.name, when })}</Box>
        {leftOut.length > 0 && (
          <Box sx={{ color: '#5d6270' }}>
            {t('privacy:everything.leftOut', { fields: leftOut.map(named).join(t('privacy:sep')) })}
          </Box>
        )}
        <ToldEverything everything={everything} speech={speech} />
      </Box>
    </Box>
  );
}

function Open(props: OpenProps) {
  useEffect(() => {
    tellReady(true);
    return () => tellReady(false);
  }, []);
  return (
    <Box className="print-through" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <GlobalStyles styles={printStyles('A4')} />
      <Head {...props} />
      <Sheet {...props} />
    </Box>
  );
}

/** All that the book holds about somebody, to read, to print and to hand over. */
export function EverythingPage({ id }: { readonly id: string }) {
  const sensitive = new URLSearchParams(useSearch()).get('sensitive') === '1';
  const asked = useAsk('privacy.everything', { customerId: id, sensitive });
  const speech = useRecordSpeech();
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  if (asked.state === 'asking' || speech === undefined) return null;
  return <Open everything={asked.value} speech={speech} sensitive={sensitive} />;
}
