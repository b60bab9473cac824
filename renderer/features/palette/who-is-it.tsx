import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';

interface WhoIsItProps {
  readonly customerId: string;
  readonly today: Day;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{name}</Box>
      <Box sx={{ textWrap: 'pretty' }}>{children}</Box>
    </div>
  );
}

function Last({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const last = dossier.interactions.find(({ channel }) => channel !== 'note');
  if (last === undefined) return t('palette:lastNone');
  const what = [sayDay(language, last.on, today), t(`ui:channel.${last.channel}`)].join(' ');
  const words = last.note.slice(0, 120);
  return words === '' ? what : `${what}${language === 'en' ? ': ' : '：'}${words}`;
}

function Family({ dossier }: { readonly dossier: Dossier }) {
  const t = useT();
  const separator = useLanguage() === 'en' ? ', ' : '，';
  return dossier.people
    .filter(({ relation }) => relation !== undefined)
    .map(({ relation, name }) => `${t(`palette:relation.${relation ?? 'other'}`)} ${name}`)
    .join(separator);
}

function Next({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { on, overdue, what } = dossier.row.next;
  if (on === undefined) return <TimeMark tone="warn">{t('palette:nextNone')}</TimeMark>;
  const words = [sayDayWithWeekday(language, on, today), what].filter(Boolean).join(' ');
  const tone = overdue ? 'late' : 'soon';
  return <TimeMark tone={on === today && !overdue ? 'now' : tone}>{words}</TimeMark>;
}

function Told({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const { customer, row, people, promises } = dossier;
  const owed = promises.filter(({ keptOn }) => keptOn === undefined);
  const about = [customer.company, customer.title].filter(Boolean).join(' · ');
  return (
    <>
      <Typography component="h2" variant="title">
        {customer.name}
      </Typography>
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), display: 'flex', flexWrap: 'wrap', columnGap: '10px' }}>
        <RelationMark relationship={row.relationship} />
        <span>{about}</span>
      </Box>
      {row.reach !== undefined && (
        <Box
          data-selectable
          sx={{ fontFamily: 'var(--serif)', fontSize: '1.25rem', fontWeight: 600, mt: '8px', overflowWrap: 'anywhere' }}
        >
          {row.reach.text}
        </Box>
      )}
      <Box sx={{ mt: '8px', display: 'grid', gap: '10px', fontSize: 'var(--small)' }}>
        <Fact name={t('palette:last')}>
          <Last dossier={dossier} today={today} />
        </Fact>
        {people.some(({ relation }) => relation !== undefined) && (
          <Fact name={t('palette:family')}>
            <Family dossier={dossier} />
          </Fact>
        )}
        {owed.length > 0 && <Fact name={t('palette:promises')}>{owed.map(({ what }) => what).join(' · ')}</Fact>}
        <Fact name={t('palette:next')}>
          <Next dossier={dossier} today={today} />
        </Fact>
      </Box>
    </>
  );
}

/** Who the line under the arrows is: the number in large figures, the last talk, the family, what is owed. */
export function WhoIsIt({ customerId, today }: WhoIsItProps) {
  const t = useT();
  const asked = useAsk('customer.get', { id: customerId }, { keep: true });
  return (
    <Box
      component="section"
      aria-label={t('palette:who')}
      sx={{
        width: 290,
        flex: 'none',
        overflow: 'auto',
        borderLeft: `1px solid ${v('rule')}`,
        backgroundColor: v('sunk'),
        px: '18px',
        py: '14px',
      }}
    >
      {asked.state === 'answered' && <Told dossier={asked.value} today={today} />}
    </Box>
  );
}
