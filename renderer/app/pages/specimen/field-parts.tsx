import { Box, FormControlLabel, Checkbox } from '@mui/material';
import { useState } from 'react';
import { asDay, type Day } from '../../../../shared/domain/day.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { GradeMark } from '../../../ui/grade-mark.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TagField } from '../../../ui/tag-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { Part } from './part.tsx';
import { useSay } from './use-say.ts';

const GRADES = ['O', 'A', 'B', 'C'] as const;

function Choosers() {
  const say = useSay();
  const [grade, setGrade] = useState<(typeof GRADES)[number]>('A');
  const [day, setDay] = useState<Day | undefined>(asDay('2026-09-20'));
  const [time, setTime] = useState<string | undefined>('10:00');
  const [tags, setTags] = useState<readonly string[]>([say('冷链', 'cold chain'), say('年底换车', 'new car soon')]);
  return (
    <>
      <DayField label={say('日期', 'Day')} value={day} onChange={setDay} hint={day ?? '–'} />
      <TimeField label={say('时间', 'Time')} value={time} onChange={setTime} hint={time ?? '–'} />
      <SelectField
        label={say('级别', 'Grade')}
        value={grade}
        onChange={setGrade}
        options={GRADES.map((code) => ({
          value: code,
          label: `${code} ${say('级', 'grade')}`,
          mark: <GradeMark scale="horizon" code={code} size={18} />,
        }))}
      />
      <DayField label={say('生日', 'Birthday')} value={undefined} onChange={() => undefined} withYear />
      <Box sx={{ gridColumn: '1 / 3' }}>
        <TagField label={say('标签', 'Tags')} value={tags} onChange={setTags} known={['E6', 'SH26']} />
      </Box>
    </>
  );
}

export function FieldParts() {
  const say = useSay();
  const [name, setName] = useState(say('示例人', 'Sample Person'));
  const [phone, setPhone] = useState('5550 02');
  const [words, setWords] = useState('');
  return (
    <Part title={say('栏位', 'Fields')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' }}>
        <Field label={say('姓名', 'Name')} value={name} onChange={setName} required />
        <Field
          label={say('电话', 'Phone')}
          value={phone}
          onChange={setPhone}
          error={say('只有 6 位，缺区号', 'Six digits, no area code')}
        />
        <Choosers />
        <Box sx={{ gridColumn: '1 / 3' }}>
          <Field
            label={say('说了什么', 'What was said')}
            lines={3}
            value={words}
            onChange={setWords}
            placeholder={say('写一两句', 'A line or two')}
          />
        </Box>
        <FormControlLabel control={<Checkbox defaultChecked />} label={say('记成承诺', 'Note as a promise')} />
      </Box>
    </Part>
  );
}
