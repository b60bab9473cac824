import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { asDay, type Day } from '../../../../shared/domain/day.ts';
import { useT } from '../../../i18n/use-t.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { DialogFrame } from '../../../ui/dialog-frame.tsx';
import { Field } from '../../../ui/field.tsx';
import { GradeMark } from '../../../ui/grade-mark.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { RelationMark } from '../../../ui/relation-mark.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useShortcut } from '../../../ui/shortcuts.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { SpecimenShell } from './specimen-shell.tsx';
import { useSay } from './use-say.ts';

function NextStep() {
  const say = useSay();
  const [day, setDay] = useState<Day | undefined>(asDay('2026-09-20'));
  const [time, setTime] = useState<string | undefined>('10:00');
  const [what, setWhat] = useState(say('电话：问续航看了没有', 'Call: range sheet read?'));
  return (
    <>
      <Typography component="h3" variant="head" sx={{ mb: '6px' }}>
        {say('下一步', 'Next step')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '160px 92px minmax(0,1fr)', gap: '8px', alignItems: 'start' }}>
        <DayField label={say('日期', 'Day')} value={day} onChange={setDay} />
        <TimeField label={say('时间', 'Time')} value={time} onChange={setTime} />
        <Field label={say('做什么', 'What')} value={what} onChange={setWhat} />
      </Box>
    </>
  );
}

export function SpecimenDialog() {
  const say = useSay();
  const t = useT();
  const [open, setOpen] = useState(true);
  const [outcome, setOutcome] = useState<'reached' | 'none' | 'busy'>('reached');
  const [words, setWords] = useState('');
  useShortcut('l', () => setOpen(true), { label: say('记一笔', 'Log') });
  return (
    <SpecimenShell at="calendar">
      <PageHead title={say('记一笔', 'Log')} right={<Button onClick={() => setOpen(true)}>L</Button>} />
      <DialogFrame
        open={open}
        onClose={() => setOpen(false)}
        title={say('记一笔：示例人', 'Log: Sample Person')}
        mark={<GradeMark scale="horizon" code="O" size={26} />}
        sub={<RelationMark relationship="prospect" />}
        width={640}
        escWords={say('收起，草稿留着', 'put aside, draft kept')}
        onSubmit={() => setOpen(false)}
        band={<NextStep />}
        actions={
          <Button variant="contained" type="submit">
            {t('ui:save')}
          </Button>
        }
      >
        <Segmented
          label={say('结果', 'Outcome')}
          wide
          value={outcome}
          onChange={setOutcome}
          segments={[
            { value: 'reached', label: say('接通', 'Reached'), icon: 'check', keyHint: '1' },
            { value: 'none', label: say('没人接', 'No answer'), icon: 'missed', keyHint: '2' },
            { value: 'busy', label: say('不便', 'Busy'), icon: 'clock', keyHint: '3' },
          ]}
        />
        <Field label={say('说了什么', 'What was said')} lines={3} value={words} onChange={setWords} autoFocus />
      </DialogFrame>
    </SpecimenShell>
  );
}
