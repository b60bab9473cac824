import { Button, Checkbox, Chip, IconButton, Link, Radio, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { FilterChips } from '../../../ui/filter-chips.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyHint } from '../../../ui/key.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Line, Part } from './part.tsx';
import { useSay } from './use-say.ts';

function Choices() {
  const say = useSay();
  const [scale, setScale] = useState<'month' | 'week' | 'list'>('month');
  const [outcome, setOutcome] = useState<'reached' | 'none' | 'busy' | 'refused'>('reached');
  return (
    <>
      <Line>
        <Segmented
          label={say('视图', 'View')}
          value={scale}
          onChange={setScale}
          segments={[
            { value: 'month', label: say('月', 'Month') },
            { value: 'week', label: say('周', 'Week') },
            { value: 'list', label: say('清单', 'List') },
          ]}
        />
      </Line>
      <Segmented
        label={say('结果', 'Outcome')}
        wide
        value={outcome}
        onChange={setOutcome}
        segments={[
          { value: 'reached', label: say('接通', 'Reached'), icon: 'check', keyHint: '1' },
          { value: 'none', label: say('没人接', 'No answer'), icon: 'missed', keyHint: '2' },
          { value: 'busy', label: say('不便', 'Busy'), icon: 'clock', keyHint: '3' },
          { value: 'refused', label: say('拒绝', 'Refused'), icon: 'refused', keyHint: '4' },
        ]}
      />
    </>
  );
}

const nothing = () => undefined;

function Buttons() {
  const say = useSay();
  return (
    <Line gap="8px">
      <Button variant="contained" startIcon={<Icon name="log" size={15} />}>
        {say('记一笔', 'Log')}
        <KeyHint>L</KeyHint>
      </Button>
      <Button variant="outlined">
        {say('推后', 'Snooze')}
        <KeyHint>S</KeyHint>
      </Button>
      <Button variant="text">{say('存成视图', 'Save view')}</Button>
      <Button variant="contained" color="error">
        {say('删掉', 'Delete')}
      </Button>
      <IconButton aria-label={say('打印', 'Print')}>
        <Icon name="print" />
      </IconButton>
    </Line>
  );
}

function Ticks() {
  const say = useSay();
  return (
    <Line gap="8px">
      <Button variant="outlined" disabled>
        {say('不能按', 'Disabled')}
      </Button>
      <Chip label={say('冷链', 'cold chain')} />
      <Chip color="primary" label={say('异议：续航', 'Objection: range')} onDelete={nothing} />
      <Checkbox defaultChecked slotProps={{ input: { 'aria-label': say('选中', 'Ticked') } }} />
      <Checkbox indeterminate slotProps={{ input: { 'aria-label': say('部分', 'Some') } }} />
      <Checkbox slotProps={{ input: { 'aria-label': say('没选', 'Open') } }} />
      <Radio checked slotProps={{ input: { 'aria-label': say('单选', 'Radio') } }} />
      <Link href="#/specimen">{say('链接', 'Link')}</Link>
    </Line>
  );
}

export function ControlParts() {
  const say = useSay();
  return (
    <Part title={say('按钮与筛选', 'Buttons and chips')}>
      <Buttons />
      <Ticks />
      <Line>
        <FilterChips
          label={say('条件', 'Filters')}
          chips={[
            { id: 'a', label: say('区域：宝安', 'Area: Bao’an'), onOpen: nothing, onRemove: nothing },
            { id: 'b', label: say('标签：厢式车', 'Tag: box van'), onRemove: nothing },
          ]}
          onAdd={nothing}
        />
      </Line>
      <Tabs value={0} aria-label={say('视图', 'Views')} sx={{ mb: '12px' }}>
        <Tab label={say('全部', 'All')} />
        <Tab label={say('没有下一步', 'No next step')} />
      </Tabs>
      <Choices />
    </Part>
  );
}
