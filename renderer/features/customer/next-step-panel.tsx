import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Next } from '../../../shared/contract/customer-row.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import { sayDay, sayWeekday } from '../../../shared/i18n/day-words.ts';
import type { Failure } from '../../../shared/result.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { ChannelMark } from '../../ui/channel-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { ManualNextForm, NEXT_BOX } from './manual-next-form.tsx';
import { causeOf, nextTone } from './next-state.ts';
import { StepAim } from './step-aim.tsx';
import { useCustomerChange } from './use-customer-change.ts';
import { WhyList } from './why-list.tsx';

interface NextStepPanelProps {
  readonly customerId: string;
  readonly next: Next;
  readonly today: Day;
  /** What to say when it comes to it. */
  readonly say?: ReactNode;
  /** Buttons for a planned step, such as snooze. */
  readonly children: ReactNode;
}

function useAway(on: Day, next: Next, today: Day): string {
  const t = useT();
  const weekday = sayWeekday(useLanguage(), on);
  if (next.overdue) return t('dossier:next.late', { weekday, count: next.daysLate });
  const days = daysBetween(today, on);
  if (days <= 0) return t('dossier:next.today', { weekday });
  return days === 1 ? t('dossier:next.tomorrow', { weekday }) : t('dossier:next.away', { weekday, count: days });
}

function Planned({ on, next, today, children }: Omit<NextStepPanelProps, 'customerId'> & { readonly on: Day }) {
  const language = useLanguage();
  const away = useAway(on, next, today);
  return (
    <Box sx={NEXT_BOX}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
        <Box
          component="span"
          sx={{ flex: 1, fontFamily: 'var(--serif)', fontWeight: 600, fontSize: '1.125rem', lineHeight: 1.4 }}
        >
          {sayDay(language, on, today)} {next.time}
        </Box>
        {next.channel !== undefined && (
          <Box component="span" sx={{ color: v('ink2'), display: 'inline-flex' }}>
            <ChannelMark channel={next.channel} size={14} />
          </Box>
        )}
      </Box>
      <TimeMark tone={nextTone(next, today)}>{away}</TimeMark>
      {next.what !== undefined && (
        <Typography variant="body2" sx={{ mt: '4px', overflowWrap: 'anywhere' }}>
          {next.what}
        </Typography>
      )}
      {next.state === 'automatic' && <StepAim reasons={next.reasons} />}
      <WhyList reasons={next.reasons} today={today} />
      <Box sx={{ display: 'flex', gap: '6px', mt: '10px', flexWrap: 'wrap' }}>{children}</Box>
    </Box>
  );
}

/** What a press takes back, of what keeps the next step away. */
const UNDONE = { 'given-up': ['takeBack', 'givenUp'], frozen: ['thaw', 'frozen'] } as const;

function NoStep({ customerId, next, today }: Pick<NextStepPanelProps, 'customerId' | 'next' | 'today'>) {
  const t = useT();
  const save = useCustomerChange(customerId);
  const [failure, setFailure] = useState<Failure>();
  const cause = causeOf(next);
  const [words, field] = cause === 'given-up' || cause === 'frozen' ? UNDONE[cause] : [];
  return (
    <Box sx={NEXT_BOX}>
      <TimeMark tone={nextTone(next, today)} strong>
        {t('dossier:next.noneTitle')}
      </TimeMark>
      <Typography variant="body2" sx={{ mt: '4px', textWrap: 'pretty' }}>
        {t(`dossier:next.cause.${cause}`)}
      </Typography>
      {field !== undefined && (
        <Button variant="outlined" sx={{ mt: '10px' }} onClick={() => void save({}, [field]).then(setFailure)}>
          {t(`dossier:act.${words}`)}
        </Button>
      )}
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
    </Box>
  );
}

const MODES = ['automatic', 'manual', 'none'] as const;

/** When the next contact is, who decides that, and why that day. */
export function NextStepPanel({ customerId, next, today, say, children }: NextStepPanelProps) {
  const t = useT();
  const set = useChange('nextStep.set');
  const [writing, setWriting] = useState(false);
  const choose = (mode: (typeof MODES)[number]) => {
    setWriting(mode === 'manual');
    if (mode !== 'manual') void set.run({ customerId, next: { mode } });
  };
  const how = (
    <Box sx={{ '& label': { minHeight: '24px !important', px: '8px !important', fontSize: '0.75rem !important' } }}>
      <Segmented
        label={t('dossier:next.how')}
        segments={MODES.map((value) => ({ value, label: t(`dossier:next.${value}`) }))}
        value={writing ? 'manual' : next.state}
        onChange={choose}
      />
    </Box>
  );
  return (
    <Panel title={t('dossier:next.title')} right={how}>
      {writing && <ManualNextForm {...{ customerId, next, today }} onDone={() => setWriting(false)} />}
      {!writing && next.on === undefined && <NoStep {...{ customerId, next, today }} />}
      {!writing && next.on !== undefined && (
        <Planned on={next.on} next={next} today={today}>
          {next.state === 'manual' && (
            <Button variant="outlined" onClick={() => setWriting(true)}>
              {t('ui:edit')}
            </Button>
          )}
          {children}
        </Planned>
      )}
      {say !== undefined && <Box sx={{ mt: '8px' }}>{say}</Box>}
    </Panel>
  );
}
