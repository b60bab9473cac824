import { Box, Chip } from '@mui/material';
import { ChartFrame } from '../../../ui/chart-frame.tsx';
import { Facts } from '../../../ui/facts.tsx';
import { GradeMark } from '../../../ui/grade-mark.tsx';
import { LoadBar } from '../../../ui/load-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RelationMark } from '../../../ui/relation-mark.tsx';
import { SidePanel } from '../../../ui/side-sheet.tsx';
import { Timeline, TimelineItem, TimelineMonth } from '../../../ui/timeline.tsx';
import { v } from '../../../ui/v.ts';
import { SpecimenShell } from './specimen-shell.tsx';
import { useSay } from './use-say.ts';

function History() {
  const say = useSay();
  return (
    <Timeline label={say('经过', 'History')}>
      <TimelineMonth>{say('2026年9月', 'September 2026')}</TimelineMonth>
      <TimelineItem
        on="9/14"
        icon="outgoing"
        kind={say('打出 · 接通', 'Called, reached')}
        who={say('示例人，6 分钟', 'Sample Person, 6 min')}
        foot={
          <>
            <Chip label={say('异议：价格', 'Objection: price')} />
            {say('→ 9月18日 电话，按节奏', '→ 18 Sep, call, by cadence')}
          </>
        }
      >
        {say(
          '等盖章件走流程。问冷机功率能不能写进合同附件。',
          'Waits for the stamped copy; wants the power written into the contract.',
        )}
      </TimelineItem>
      <TimelineItem on="9/11" icon="quote" money kind={say('报价 Q26-0902', 'Quote Q26-0902')} who="¥754,800" />
      <TimelineMonth>{say('2026年8月', 'August 2026')}</TimelineMonth>
      <TimelineItem on="8/19" icon="gift" kind={say('礼：围棋启蒙书', 'Gift: Go primer')}>
        {say('很喜欢。', 'Loved it.')}
      </TimelineItem>
    </Timeline>
  );
}

function Figures() {
  const say = useSay();
  return (
    <ChartFrame
      subject={say('来源', 'Source')}
      finding={say('转介绍最省也最准：每 5 条线索成 1 单', 'Referrals close best: one deal in five leads')}
      height={90}
      chart={<LoadBar count={58} capacity={126} height={20} />}
      columns={[
        { head: say('来源', 'Source') },
        { head: say('线索', 'Leads'), figures: true },
        { head: say('成交', 'Deals'), figures: true },
      ]}
      rows={[
        [say('转介绍', 'Referral'), 58, 12],
        [say('展会', 'Show'), 126, 9],
      ]}
      totals={[say('合计', 'Total'), 184, 21]}
    />
  );
}

export function SpecimenDossier() {
  const say = useSay();
  return (
    <SpecimenShell at="reports" failed>
      <PageHead
        left={<GradeMark scale="orgGrade" code="A" size={26} />}
        title={say('示例市某某冷链物流有限公司', 'Sample Cold Chain Logistics')}
        aside={say('星期四', 'Thursday')}
        sub={
          <>
            <RelationMark relationship="buyer" />
            <span>{say('上次联系 3 天前', 'last contact 3 days ago')}</span>
          </>
        }
      />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', borderTop: `1px solid ${v('rule')}` }}>
        <Box
          tabIndex={0}
          role="region"
          aria-label={say('经过', 'History')}
          sx={{ flex: 1, overflow: 'auto', p: '16px 24px' }}
        >
          <History />
          <Figures />
        </Box>
        <SidePanel label={say('下一步', 'Next step')}>
          <Panel title={say('基础资料', 'Basics')}>
            <Facts
              rows={[
                [say('编号', 'Code'), 'SZ25-0112'],
                [say('电话', 'Phone'), '0755-5550 0101'],
                [say('传真', 'Fax'), undefined],
              ]}
            />
          </Panel>
          <Panel title={say('承诺 2', 'Promises 2')}>{say('没有迟的。', 'None late.')}</Panel>
        </SidePanel>
      </Box>
    </SpecimenShell>
  );
}
