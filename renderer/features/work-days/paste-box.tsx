import { Box } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Field } from '../../ui/field.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { askOfPaste, EMPTY_PASTE, isCountryWrong, type PasteDraft, textOfFile } from './paste-draft.ts';
import { Reading } from './reading.tsx';

const LONGEST_TEXT = 200_000;
/** Never asked: the box is empty then. */
const NOTHING = { text: ' ' };

interface PartProps {
  readonly draft: PasteDraft;
  readonly onDraft: (draft: PasteDraft) => void;
}

function FromFile({ draft, onDraft }: PartProps) {
  const t = useT();
  const say = useToast();
  const take = async (file: File) => {
    const text = textOfFile(await file.arrayBuffer());
    if (text.length > LONGEST_TEXT) say({ text: t('workDays:fileTooLong'), tone: 'error' });
    else onDraft({ ...draft, text });
  };
  return (
    <FileButton
      variant="outlined"
      accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain"
      onFile={(file) => void take(file)}
      sx={{ justifySelf: 'start', mt: '22px' }}
    >
      {t('workDays:chooseFile')}
    </FileButton>
  );
}

function Around({ draft, onDraft, yearWanted }: PartProps & { readonly yearWanted: boolean }) {
  const t = useT();
  return (
    <FieldRow columns={yearWanted ? '1fr 1fr 1fr' : '1fr 1fr'}>
      {yearWanted && (
        <Field
          label={t('workDays:pasteYear')}
          hint={t('workDays:pasteYearHint')}
          value={draft.year}
          maxLength={4}
          onChange={(year) => onDraft({ ...draft, year })}
        />
      )}
      <Field
        label={t('workDays:country')}
        hint={t('workDays:countryHint')}
        error={isCountryWrong(draft) ? t('workDays:countryWrong') : undefined}
        value={draft.country}
        maxLength={2}
        onChange={(country) => onDraft({ ...draft, country })}
      />
      <FromFile draft={draft} onDraft={onDraft} />
    </FieldRow>
  );
}

/** What is in the box, how it reads, and taking it over. */
function usePaste() {
  const t = useT();
  const say = useToast();
  const [draft, setDraft] = useState(EMPTY_PASTE);
  const ask = askOfPaste(draft);
  const asked = useAsk('workDays.preview', ask ?? NOTHING, { enabled: ask !== undefined, keep: true });
  const bringIn = useChange('workDays.import');
  const take = async () => {
    if (ask === undefined) return;
    const done = await bringIn.run(ask);
    if (!done.ok) {
      say({ text: t(`failure:${done.error.code}`), tone: 'error' });
      return;
    }
    setDraft(EMPTY_PASTE);
    say({ text: t('workDays:imported', { years: done.value.years.join(', ') }) });
  };
  const seen: typeof asked = ask === undefined ? { state: 'asking' } : asked;
  return { draft, setDraft, seen, running: bringIn.running, take: () => void take() };
}

/** Where the notice is pasted: read as it is typed, written only when the rep says so. */
export function PasteBox() {
  const t = useT();
  const { draft, setDraft, seen, running, take } = usePaste();
  const refused = seen.state === 'refused' ? seen.failure : undefined;
  const yearless = refused?.detail?.['holds'] === 'no-year';
  // once it was asked for, the field stays while its answer is typed
  const yearWanted = draft.year !== '' || yearless;
  return (
    <Box sx={{ display: 'grid', rowGap: 'var(--gap)' }}>
      <Field
        label={t('workDays:paste')}
        hint={t('workDays:pasteHint')}
        value={draft.text}
        lines={3}
        maxLines={4}
        maxLength={LONGEST_TEXT}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <Around draft={draft} onDraft={setDraft} yearWanted={yearWanted} />
      {refused !== undefined && !yearless && <Banner inset tone="warning" title={t(`failure:${refused.code}`)} />}
      {seen.state === 'answered' && <Reading preview={seen.value} ready={seen.fresh && !running} onImport={take} />}
    </Box>
  );
}
