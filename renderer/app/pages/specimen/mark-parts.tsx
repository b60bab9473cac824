import { Box } from '@mui/material';
import { useT } from '../../../i18n/use-t.ts';
import { ChannelMark } from '../../../ui/channel-mark.tsx';
import { ClassMark } from '../../../ui/class-mark.tsx';
import { DayMark } from '../../../ui/day-mark.tsx';
import { GradeMark, type GradeScale } from '../../../ui/grade-mark.tsx';
import { Key } from '../../../ui/key.tsx';
import { LoadBar } from '../../../ui/load-bar.tsx';
import { ManMark } from '../../../ui/man-mark.tsx';
import { RelationMark } from '../../../ui/relation-mark.tsx';
import { Stages, Standing } from '../../../ui/stages.tsx';
import { Tally } from '../../../ui/tally.tsx';
import { TimeMark } from '../../../ui/time-mark.tsx';
import { Line, Part } from './part.tsx';
import { useSay } from './use-say.ts';

const GRADES: readonly (readonly [GradeScale, readonly string[]])[] = [
  ['horizon', ['O', 'A', 'B', 'C']],
  ['orgGrade', ['A', 'B', 'C']],
  ['showClass', ['A', 'B', 'C']],
];
const RELATIONSHIPS = ['lead', 'prospect', 'buyer', 'lost', 'given-up'] as const;
const CHANNELS = ['call', 'sms', 'wechat', 'email', 'post', 'visit', 'showroom', 'event', 'note'] as const;

function Bars() {
  const t = useT();
  return (
    <Line>
      <Box sx={{ width: 110 }}>
        <LoadBar count={7} capacity={12} />
      </Box>
      <Box sx={{ width: 110 }}>
        <LoadBar count={14} capacity={12} />
      </Box>
      <Box sx={{ width: 110 }}>
        <Stages at={4} of={6} label={t('ui:stages', { at: 4, of: 6 })} />
      </Box>
    </Line>
  );
}

function Channels() {
  return (
    <Line>
      {CHANNELS.map((channel) => (
        <ChannelMark key={channel} channel={channel} />
      ))}
      <ChannelMark channel="call" direction="out" />
      <ChannelMark channel="call" direction="in" />
      <ChannelMark channel="call" direction="out" outcome="no-answer" />
    </Line>
  );
}

export function MarkParts() {
  const say = useSay();
  const t = useT();
  return (
    <Part title={say('标记', 'Marks')}>
      <Line>
        {GRADES.map(([scale, codes]) => (
          <Box key={scale} sx={{ display: 'flex', gap: '5px' }}>
            {codes.map((code) => (
              <GradeMark key={code} scale={scale} code={code} />
            ))}
          </Box>
        ))}
        <GradeMark scale="horizon" />
        <GradeMark scale="horizon" code="H1" />
      </Line>
      <Line>
        {RELATIONSHIPS.map((relationship) => (
          <RelationMark key={relationship} relationship={relationship} />
        ))}
      </Line>
      <Line>
        <TimeMark tone="late">{say('逾期 3 天', '3 days over')}</TimeMark>
        <TimeMark tone="now">{say('今天', 'today')}</TimeMark>
        <TimeMark tone="soon">{say('到 9月18日', 'until 18 Sep')}</TimeMark>
        <TimeMark tone="ok">{say('已送', 'sent')}</TimeMark>
        <TimeMark tone="warn">{say('没有下一步', 'no next step')}</TimeMark>
        <TimeMark tone="quiet">{say('12月15日', '15 Dec')}</TimeMark>
      </Line>
      <Line>
        <ManMark answers={{ money: 'yes', authority: 'unknown', need: 'no', timing: 'yes' }} />
        <Standing at={2} of={3} label={t('ui:standing', { at: 2, of: 3 })} />
        <ClassMark code="A" />
        <ClassMark code="B" />
        <ClassMark code="C" />
        <ClassMark />
        <DayMark kind="off" />
        <DayMark kind="work" />
        <Tally count={8} label="8" />
        <Key>L</Key>
      </Line>
      <Channels />
      <Bars />
    </Part>
  );
}
