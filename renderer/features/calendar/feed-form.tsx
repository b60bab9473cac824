import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { FeedView } from '../../../shared/contract/calendar-file-channels.ts';
import type { CalendarLayer } from '../../../shared/domain/calendar-target.ts';
import { momentWords } from '../../i18n/moment-words.ts';
import { call, place } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Field } from '../../ui/field.tsx';
import { v } from '../../ui/v.ts';
import { type Choice, ExportChoices } from './export-choices.tsx';

const LONGEST = 4_096;

function Standing({ view }: { readonly view: FeedView }) {
  const t = useT();
  const language = useLanguage();
  const { feed, file, checkedAt, problem } = view;
  if (feed === undefined)
    return <Box sx={{ fontSize: 'var(--small)', color: v('ink2') }}>{t('calendarFiles:keptNone')}</Box>;
  return (
    <Box sx={{ fontSize: 'var(--small)', overflowWrap: 'anywhere' }} data-selectable>
      {t('calendarFiles:kept')} <strong>{file ?? feed.folder}</strong>
      {checkedAt !== undefined && problem === undefined && (
        <Box sx={{ color: v('ink2') }}>
          {t('calendarFiles:keptAt', { when: momentWords(t, language, {}, checkedAt) })}
        </Box>
      )}
      {problem !== undefined && (
        <Box sx={{ color: v('warn') }}>{t('calendarFiles:keptBad', { why: t(`failure:${problem}`) })}</Box>
      )}
    </Box>
  );
}

/** The folder: chosen in the system's dialog on the desktop, typed where a browser tells none. */
function useFolder(view: FeedView) {
  const [folder, setFolder] = useState(view.feed?.folder ?? '');
  const choose = async () => {
    const chosen = await call('desk.chooseFolder', { purpose: 'calendar' });
    if (chosen.ok && chosen.value.folder !== undefined) setFolder(chosen.value.folder);
  };
  return { folder: folder.trim(), setFolder, choose: () => void choose() };
}

interface ActionsProps {
  readonly kept: boolean;
  readonly running: boolean;
  readonly onChoose: () => void;
  readonly onSave: () => void;
  readonly onStop: () => void;
}

function Actions({ kept, running, onChoose, onSave, onStop }: ActionsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
      {place() === 'desktop' && (
        <Button variant="outlined" onClick={onChoose}>
          {t(kept ? 'calendarFiles:change' : 'calendarFiles:choose')}
        </Button>
      )}
      <Button variant="contained" disabled={running} onClick={onSave}>
        {t('calendarFiles:save')}
      </Button>
      {kept && (
        <Button variant="text" disabled={running} onClick={onStop}>
          {t('calendarFiles:stop')}
        </Button>
      )}
    </Box>
  );
}

interface FeedFormProps {
  readonly usual: readonly CalendarLayer[];
}

function FeedBody({ view, usual }: FeedFormProps & { readonly view: FeedView }) {
  const t = useT();
  const { layers = usual, privacy = 'full' } = view.feed ?? {};
  const [choice, setChoice] = useState<Choice>({ layers, privacy });
  const { folder, setFolder, choose } = useFolder(view);
  const [tried, setTried] = useState(false);
  const { run, running, failure } = useChange('calendar.setFeed');
  const save = () => {
    setTried(true);
    if (folder !== '' && choice.layers.length > 0)
      void run({ feed: { ...choice, layers: [...choice.layers], folder } });
  };
  const missing = tried && folder === '' ? t('calendarFiles:folderMissing') : undefined;
  return (
    <>
      <Standing view={view} />
      <ExportChoices choice={choice} onChoice={setChoice} />
      <Field
        label={t('calendarFiles:folder')}
        value={folder}
        onChange={setFolder}
        maxLength={LONGEST}
        error={missing}
      />
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
      <Actions
        kept={view.feed !== undefined}
        running={running}
        onChoose={choose}
        onSave={save}
        onStop={() => void run({})}
      />
    </>
  );
}

/** The folder in which a calendar file is kept current: which, what it holds, and how it stands. */
export function FeedForm({ usual }: FeedFormProps) {
  const t = useT();
  const asked = useAsk('calendar.feed', {});
  if (asked.state === 'refused') return <Banner inset tone="error" title={t(`failure:${asked.failure.code}`)} />;
  return asked.state === 'asking' ? null : <FeedBody key={asked.value.feed?.folder} view={asked.value} usual={usual} />;
}
