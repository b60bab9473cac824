import { Box, Checkbox } from '@mui/material';
import { festivalNamesOf } from '../../../shared/almanac/festival-titles.ts';
import type { GreetingRow } from '../../../shared/contract/greeting-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { kindWords, yearsWords } from '../../../shared/i18n/date-words.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChannelMark } from '../../ui/channel-mark.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { hurtfulIn, isSame, isUnfinished, waitsForDay } from './greeting-state.ts';

interface GuestLineProps {
  readonly row: GreetingRow;
  readonly text: string;
  readonly ticked: boolean;
  readonly active: boolean;
  readonly today: Day;
  readonly onTick: () => void;
}

const look = (active: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: '30px minmax(0,1fr) auto',
    columnGap: '6px',
    alignItems: 'center',
    minHeight: 'var(--row)',
    pr: '10px',
    py: '4px',
    borderBottom: `1px solid ${v('rule')}`,
    ...(active ? { backgroundColor: v('tint') } : {}),
  }) as const;

type Kind = Parameters<typeof kindWords>[1]['kind'];

/** "生日 · 满 40 岁", or why the festival is theirs. */
function whyWords(t: Translate, row: GreetingRow, language: 'zh-CN' | 'en', today: Day): string {
  const { own, why, also, on } = row;
  const names = also.map((code) => festivalNamesOf(code)?.[language]).filter((name) => name !== undefined);
  const kind = own?.kind as Kind | undefined;
  const reason =
    own === undefined || kind === undefined
      ? [t(`greetings:why.${why}`)]
      : [
          sayDay(language, on, today),
          own.person,
          kindWords(t, { kind, label: own.label }),
          yearsWords(t, kind, { full: own.full, milestones: [] }),
        ];
  return [...reason, names.length > 0 ? t('greetings:also', { names: names.join(', ') }) : undefined]
    .filter(Boolean)
    .join(' · ');
}

function State({ row, text, today }: Pick<GuestLineProps, 'row' | 'text' | 'today'>) {
  const t = useT();
  const language = useLanguage();
  if (row.sentOn !== undefined)
    return <TimeMark tone="ok">{t('greetings:sent', { on: sayDay(language, row.sentOn, today) })}</TimeMark>;
  const [hurtful] = hurtfulIn(row, text);
  if (hurtful !== undefined) return <TimeMark tone="warn">{t('greetings:forbidden', { words: hurtful })}</TimeMark>;
  if (waitsForDay(row, today))
    return <TimeMark tone="quiet">{t('greetings:onDay', { on: sayDay(language, row.on, today) })}</TimeMark>;
  if (isUnfinished(row, text))
    return <TimeMark tone="warn">{t('greetings:gap', { words: row.gaps.join(', ') || t('greetings:text') })}</TimeMark>;
  if (isSame(row, text)) return <TimeMark tone="warn">{t('greetings:same', { year: row.last?.year })}</TimeMark>;
  return null;
}

/** One of those to be greeted: the tick, who, why, on which channel, and what wants a look. */
export function GuestLine({ row, text, ticked, active, today, onTick }: GuestLineProps) {
  const t = useT();
  const language = useLanguage();
  const { customer, person, channel, to } = row;
  const name = person?.name ?? customer.name;
  const firm = person === undefined ? customer.company : customer.name;
  return (
    <Box sx={look(active)}>
      <Checkbox
        checked={ticked}
        disabled={row.sentOn !== undefined}
        onChange={onTick}
        slotProps={{ input: { 'aria-label': name } }}
        sx={{ p: '3px' }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: '8px', alignItems: 'baseline' }}>
          <Box component="span" title={name} sx={{ ...CUT, fontWeight: 600 }}>
            {name}
          </Box>
          {firm !== undefined && (
            <Box component="span" title={firm} sx={{ ...CUT, color: v('ink2'), fontSize: 'var(--small)' }}>
              {firm}
            </Box>
          )}
        </Box>
        <Box sx={{ fontSize: '0.75rem', color: v('ink3'), textWrap: 'pretty' }}>
          {whyWords(t, row, language, today)}
        </Box>
        <Box sx={{ fontSize: '0.75rem' }}>
          <State {...{ row, text, today }} />
        </Box>
      </Box>
      <Box
        sx={{ display: 'flex', gap: '6px', alignItems: 'center', fontSize: '0.75rem', color: v('ink2'), maxWidth: 150 }}
      >
        <ChannelMark channel={channel} />
        <Box component="span" title={to} sx={CUT}>
          {to}
        </Box>
      </Box>
    </Box>
  );
}
