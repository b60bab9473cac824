import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Caller, Told, Who } from '../../../shared/contract/caller-channels.ts';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';

interface WhoIsItProps {
  readonly caller: Caller;
  readonly today: Day;
}

const wrapped = {
  textWrap: 'pretty',
  overflowWrap: 'anywhere',
  '& > span, & > div > span': { whiteSpace: 'normal', alignItems: 'baseline' },
} as const;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{name}</Box>
      <Box sx={wrapped}>{children}</Box>
    </div>
  );
}

function Last({ last, today }: { readonly last: Told['last']; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  if (last === undefined) return t('palette:lastNone');
  const what = [sayDay(language, last.on, today), t(`ui:channel.${last.channel}`)].join(' ');
  return last.words === '' ? what : `${what}${language === 'en' ? ': ' : '：'}${last.words}`;
}

function usePersonWords(): (who: Who) => string {
  const t = useT();
  return ({ name, relation, role }) => {
    if (relation !== undefined) return `${t(`palette:relation.${relation}`)} ${name}`;
    return role === undefined ? name : `${name} ${t(`records:people.roles.${role}`)}`;
  };
}

/** Those at home, and those at work, each by what they are. */
function Around({ people }: { readonly people: readonly Who[] }) {
  const t = useT();
  const words = usePersonWords();
  const separator = useLanguage() === 'en' ? ', ' : '，';
  const home = people.filter(({ relation }) => relation !== undefined);
  const work = people.filter(({ relation }) => relation === undefined);
  return (
    <>
      {home.length > 0 && <Fact name={t('palette:family')}>{home.map(words).join(separator)}</Fact>}
      {work.length > 0 && <Fact name={t('palette:colleagues')}>{work.map(words).join(separator)}</Fact>}
    </>
  );
}

function Owed({ promises, today }: { readonly promises: Told['promises']; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  return promises.map(({ what, dueOn }, at) => (
    <Box key={at} sx={{ display: 'grid' }}>
      <span>{what}</span>
      <TimeMark tone={dueOn < today ? 'late' : dueOn === today ? 'now' : 'soon'}>
        {t('palette:promiseBy', { day: sayDayWithWeekday(language, dueOn, today) })}
      </TimeMark>
    </Box>
  ));
}

function Next({ row, today }: { readonly row: CustomerRow; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { on, time, overdue, what } = row.next;
  if (on === undefined) return <TimeMark tone="warn">{t('palette:nextNone')}</TimeMark>;
  const words = [sayDayWithWeekday(language, on, today), time, what].filter(Boolean).join(' ');
  const tone = overdue ? 'late' : 'soon';
  return <TimeMark tone={on === today && !overdue ? 'now' : tone}>{words}</TimeMark>;
}

/** Whose number it was: the wife's, the buyer's assistant's. */
function Through({ through }: { readonly through: NonNullable<Caller['through']> }) {
  const t = useT();
  const who = usePersonWords()(through);
  const words = through.phone === undefined ? who : t('palette:throughPhone', { who, phone: through.phone });
  return (
    <Box data-selectable sx={{ mt: '8px', fontWeight: 600, overflowWrap: 'anywhere' }}>
      {words}
    </Box>
  );
}

function Named({ row }: { readonly row: CustomerRow }) {
  const { name, company, title, grade, relationship } = row;
  const about = [company, title].filter(Boolean).join(' · ');
  return (
    <Box sx={{ display: 'flex', gap: '10px', alignItems: 'flex-start' }}>
      <Box sx={{ pt: '2px' }}>
        <GradeMark scale={grade?.scale ?? 'horizon'} code={grade?.code} size={24} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="h2" variant="title" sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), display: 'flex', flexWrap: 'wrap', columnGap: '10px' }}>
          <RelationMark relationship={relationship} />
          <span>{about}</span>
        </Box>
      </Box>
    </Box>
  );
}

function Facts({ told, row, today }: { readonly told: Told; readonly row: CustomerRow; readonly today: Day }) {
  const t = useT();
  return (
    <Box
      sx={{ mt: '8px', display: 'grid', gridTemplateColumns: 'minmax(0,1fr)', gap: '10px', fontSize: 'var(--small)' }}
    >
      <Fact name={`${t('palette:last')} · ${t('palette:talks', { count: told.talks })}`}>
        <Last last={told.last} today={today} />
      </Fact>
      {told.promises.length > 0 && (
        <Fact name={t('palette:promises')}>
          <Owed promises={told.promises} today={today} />
        </Fact>
      )}
      <Fact name={t('palette:next')}>
        <Next row={row} today={today} />
      </Fact>
      <Around people={told.people} />
    </Box>
  );
}

/** Who the line under the arrows is: the number in large figures, the last talk, what is owed, what comes next, who is around. */
export function WhoIsIt({ caller, today }: WhoIsItProps) {
  const t = useT();
  const { row, through, told } = caller;
  return (
    <Box
      component="section"
      aria-label={t('palette:who')}
      tabIndex={0}
      sx={{
        width: 300,
        flex: 'none',
        overflow: 'auto',
        borderLeft: `1px solid ${v('rule')}`,
        backgroundColor: v('sunk'),
        px: '18px',
        py: '14px',
      }}
    >
      <Named row={row} />
      {through !== undefined && <Through through={through} />}
      {through === undefined && row.reach !== undefined && (
        <Box
          data-selectable
          sx={{ fontFamily: 'var(--serif)', fontSize: '1.25rem', fontWeight: 600, mt: '8px', overflowWrap: 'anywhere' }}
        >
          {row.reach.text}
        </Box>
      )}
      {told !== undefined && <Facts told={told} row={row} today={today} />}
    </Box>
  );
}
