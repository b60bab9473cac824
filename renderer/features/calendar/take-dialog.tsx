import { Box, Button } from '@mui/material';
import { type ChangeEvent, useRef } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { place } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import { LateWords } from '../../i18n/late-words.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useToast } from '../../ui/toast.tsx';
import { SPOKEN_ONLY } from '../../ui/v.ts';
import { MeetingList } from './meeting-list.tsx';
import { isOpen, useMeetings } from './use-meetings.ts';

interface TakeDialogProps {
  readonly today: Day;
  readonly onClose: () => void;
}

interface ChooseProps {
  readonly first: boolean;
  readonly onFile: (file: File) => void;
  readonly onChoose: () => void;
}

function Choose({ first, onFile, onChoose }: ChooseProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const taken = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.item(0);
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <Box>
      <Button
        variant={first ? 'contained' : 'text'}
        autoFocus={first}
        startIcon={<Icon name="importFile" size={15} />}
        onClick={() => (place() === 'desktop' ? onChoose() : input.current?.click())}
      >
        {t(first ? 'calendarFiles:takeChoose' : 'calendarFiles:takeAgain')}
      </Button>
      <Box
        component="input"
        ref={input}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".ics,.ical,text/calendar"
        onChange={taken}
        sx={SPOKEN_ONLY}
      />
    </Box>
  );
}

function Body({ meetings, today }: { readonly meetings: ReturnType<typeof useMeetings>; readonly today: Day }) {
  const t = useT();
  const { flow, ticked, toggle, choose, read } = meetings;
  if (flow.at === 'reading') return <Box role="status">{t('calendarFiles:takeReading')}</Box>;
  return (
    <>
      {flow.failure !== undefined && <Banner inset tone="error" title={t(`failure:${flow.failure.code}`)} />}
      {flow.at === 'look' && !flow.preview.rows.some(isOpen) && <Empty>{t('calendarFiles:takeNone')}</Empty>}
      {flow.at === 'look' && flow.preview.rows.length > 0 && (
        <MeetingList rows={flow.preview.rows} ticked={ticked} today={today} onToggle={toggle} />
      )}
      <Choose first={flow.at === 'choose'} onFile={read} onChoose={choose} />
    </>
  );
}

function Dialog({ today, onClose }: TakeDialogProps) {
  const t = useT();
  const say = useToast();
  const undo = useChange('change.undo');
  const meetings = useMeetings(({ created, changed, change }: Answer<'meeting.take'>) => {
    const back = change === undefined ? undefined : () => void undo.run({ seq: change.seq });
    say({ text: t('calendarFiles:taken', { created, changed }), undo: back });
    onClose();
  });
  const { flow, ticked, running, run } = meetings;
  const name = flow.at === 'look' ? flow.preview.name : t('calendarFiles:takeSub');
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={t('calendarFiles:takeTitle')}
      sub={name}
      width={680}
      onSubmit={run}
      actions={
        flow.at === 'look' && (
          <Button type="submit" variant="contained" disabled={running || ticked.size === 0}>
            {t('calendarFiles:takeGo', { count: ticked.size })}
          </Button>
        )
      }
    >
      <Body meetings={meetings} today={today} />
    </DialogFrame>
  );
}

/** Meetings out of a calendar file of others: what matches whom, and which of them come in. */
export const TakeDialog = (props: TakeDialogProps) => (
  <LateWords>
    <Dialog {...props} />
  </LateWords>
);
