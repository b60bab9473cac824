import { Box, Chip, Typography } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { addDays, type Day, maxDay } from '../../../shared/domain/day.ts';
import { sayDayTight, sayDayWithWeekday, saySpan } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { type LogDraft, NEXT_CHOICES, type NextChoice } from './draft.ts';
import type { DraftProblems } from './log-ask.ts';

export type Preview = Answer<'interaction.preview'>;

interface NextStepBandProps {
  readonly next: LogDraft['next'];
  readonly today: Day;
  /** What the cadence would make of this contact; absent while it is being read, or when nobody is chosen. */
  readonly preview: Preview | undefined;
  /** The preview's reasons in words. */
  readonly why: string;
  /** What moved the day, in words; they tell the window too. */
  readonly moved: readonly string[];
  readonly problem: DraftProblems['next'];
  readonly onChoice: (choice: NextChoice) => void;
  readonly onChange: (next: LogDraft['next']) => void;
}

function Head({
  next,
  today,
  preview,
  why,
  moved,
}: Pick<NextStepBandProps, 'next' | 'today' | 'preview' | 'why' | 'moved'>) {
  const t = useT();
  const language = useLanguage();
  const window = preview?.window;
  const spanned =
    window === undefined || moved.length > 0
      ? ''
      : t('log:next.window', { span: saySpan(language, window.from, window.until, today) });
  const words = [why, spanned].filter(Boolean).join(language === 'en' ? ', ' : '，');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '10px', mb: '8px', minWidth: 0 }}>
      <Typography component="h3" variant="head">
        {t('log:next.title')}
      </Typography>
      {next.choice === 'cadence' && preview !== undefined && window === undefined && (
        <TimeMark tone="warn">{t('log:next.noCadence')}</TimeMark>
      )}
      {next.choice === 'cadence' && window !== undefined && (
        <Box
          component="span"
          title={words}
          sx={{
            ...CUT,
            fontSize: '0.75rem',
            color: v('ink2'),
            display: 'inline-flex',
            alignItems: 'center',
            gap: '5px',
          }}
        >
          <Icon name="auto" size={12} />
          <Box component="span" sx={CUT}>
            {words}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function useChoiceWords(today: Day, preview: Preview | undefined): (choice: NextChoice) => string {
  const t = useT();
  const language = useLanguage();
  const tomorrow = sayDayTight(language, addDays(today, 1));
  const week = sayDayTight(language, addDays(today, 7));
  const cadenceOn =
    preview?.on === undefined ? undefined : sayDayWithWeekday(language, maxDay(preview.on, today), today);
  const words: Readonly<Record<NextChoice, string>> = {
    cadence: cadenceOn === undefined ? t('log:next.cadence') : t('log:next.cadenceOn', { day: cadenceOn }),
    tomorrow: t('log:next.tomorrow', { day: tomorrow }),
    week: t('log:next.week', { day: week }),
    pick: t('log:next.pick'),
    none: t('log:next.none'),
  };
  return (choice) => words[choice];
}

function ByHand({
  next,
  today,
  problem,
  onChange,
}: Pick<NextStepBandProps, 'next' | 'today' | 'problem' | 'onChange'>) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '170px 92px minmax(0,1fr)', gap: '8px', mt: '10px' }}>
      <DayField
        label={t('log:next.day')}
        value={next.on}
        min={today}
        onChange={(on) => onChange({ ...next, choice: 'pick', on })}
        error={problem === undefined ? undefined : t('log:next.pastDay')}
      />
      <TimeField
        label={t('log:next.time')}
        value={next.time === '' ? undefined : next.time}
        onChange={(time) => onChange({ ...next, time: time ?? '' })}
      />
      <Field
        label={t('log:next.what')}
        value={next.what}
        placeholder={t('log:next.whatHint')}
        maxLength={500}
        onChange={(what) => onChange({ ...next, what })}
      />
    </Box>
  );
}

/** What follows: filled by the cadence with its reason, and open to another choice. None at all is flagged. */
export function NextStepBand(props: NextStepBandProps) {
  const { next, today, preview, moved, onChoice } = props;
  const t = useT();
  const wordsOf = useChoiceWords(today, preview);
  return (
    <Box>
      <Head {...props} />
      <Box
        role="group"
        aria-label={t('log:next.title')}
        sx={{ display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' }}
      >
        {NEXT_CHOICES.map((choice) => {
          const on = next.choice === choice;
          return (
            <Chip
              key={choice}
              component="button"
              type="button"
              aria-pressed={on}
              clickable
              {...(on ? { color: 'primary' } : { variant: 'outlined' })}
              label={wordsOf(choice)}
              onClick={() => onChoice(choice)}
            />
          );
        })}
        {next.choice === 'cadence' && preview?.on !== undefined && preview.on >= today && (
          <Box component="span" sx={{ ml: 'auto', fontSize: '0.75rem', color: v('ink3') }}>
            {t('log:next.load', { count: preview.loadThatDay })}
          </Box>
        )}
      </Box>
      {next.choice === 'cadence' && moved.length > 0 && (
        <Box sx={{ mt: '8px', fontSize: '0.75rem', color: v('ink2'), textWrap: 'pretty' }}>{moved.join(' · ')}</Box>
      )}
      {next.choice === 'none' && (
        <Box sx={{ mt: '8px' }}>
          <TimeMark tone="warn">{t('log:next.noneWarn')}</TimeMark>
        </Box>
      )}
      {next.choice !== 'cadence' && next.choice !== 'none' && <ByHand {...props} />}
    </Box>
  );
}
