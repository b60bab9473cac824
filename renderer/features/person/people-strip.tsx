import { Box, ButtonBase, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { decides, type Person } from '../../../shared/domain/person.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Standing } from '../../ui/stages.tsx';
import { CUT, v } from '../../ui/v.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import { inChart } from './chart-layout.ts';
import { PersonDialog } from './person-dialog.tsx';

interface PeopleStripProps {
  readonly customerId: string;
  readonly people: readonly Person[];
  readonly specialDays: readonly SpecialDay[];
  /** Where their chart is drawn. */
  readonly chartHref: string;
}

const box = (isHead: boolean) =>
  ({
    display: 'block',
    width: '100%',
    height: '100%',
    textAlign: 'left',
    backgroundColor: v('raised'),
    border: `${isHead ? 1.5 : 1}px solid ${v(isHead ? 'primary' : 'ruleStrong')}`,
    borderRadius: '6px',
    px: '10px',
    py: '6px',
    fontSize: '0.75rem',
    lineHeight: 1.5,
    '&:hover': { backgroundColor: v('tint') },
  }) as const;

const standingCode = (standing: number | undefined) => String(standing ?? 0) as '0' | '1' | '2' | '3';

function PersonBox({ person, onOpen }: { readonly person: Person; readonly onOpen: () => void }) {
  const t = useT();
  const isHead = decides(person);
  const standing = t(`records:people.standings.${standingCode(person.standing)}`);
  return (
    <Box component="li" sx={{ listStyle: 'none', minWidth: 132, maxWidth: 280, flex: '1 1 0' }}>
      <ButtonBase onClick={onOpen} sx={box(isHead)}>
        <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}>
          <Box component="span" title={person.name} sx={{ ...CUT, fontWeight: 600, fontSize: 'var(--small)', flex: 1 }}>
            {person.name}
          </Box>
          <Standing at={person.standing ?? 0} of={3} label={t('records:people.standingSpoken', { what: standing })} />
        </Box>
        <Box component="span" sx={{ ...CUT, display: 'block', color: v('ink2') }}>
          {person.attitude !== undefined && (
            <>
              <AttitudeMark attitude={person.attitude} /> {t(`around:chart.attitude.${person.attitude}`)} ·{' '}
            </>
          )}
          <b>{t(`records:people.roles.${person.role ?? 'other'}`)}</b>
          {person.title !== undefined && ` · ${person.title}`}
        </Box>
        <Box
          component="span"
          title={person.caresAbout}
          sx={{ ...CUT, display: 'block', color: v('ink3'), minHeight: '1.5em' }}
        >
          {person.caresAbout}
        </Box>
      </ButtonBase>
    </Box>
  );
}

const bracket = {
  m: 0,
  p: 0,
  pl: '14px',
  display: 'flex',
  gap: '8px',
  flex: 1,
  minWidth: 0,
  overflowX: 'auto',
  position: 'relative',
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 0,
    top: 4,
    bottom: 4,
    width: 8,
    border: `1px solid ${v('control')}`,
    borderRight: 0,
    borderRadius: '6px 0 0 6px',
  },
} as const;

const strip = {
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  px: '24px',
  py: '10px',
  backgroundColor: v('sunk'),
  borderTop: `1px solid ${v('rule')}`,
} as const;

function Unknown() {
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        flex: '1 1 0',
        border: `1px dashed ${v('control')}`,
        borderRadius: '6px',
        p: '8px 10px',
        fontSize: '0.75rem',
        color: v('ink2'),
        textWrap: 'pretty',
      }}
    >
      {useT()('records:people.unknownDecider')}
    </Box>
  );
}

function StripButtons({ chartHref, onAdd }: { readonly chartHref: string; readonly onAdd: () => void }) {
  const t = useT();
  return (
    <>
      <Tooltip title={t('records:people.addKey')}>
        <IconButton aria-label={t('records:people.addKey')} onClick={onAdd} sx={{ ml: '8px' }}>
          <Icon name="addPerson" size={15} />
        </IconButton>
      </Tooltip>
      <Tooltip title={t('around:chart.open')}>
        <IconButton component="a" href={chartHref} aria-label={t('around:chart.open')}>
          <Icon name="chart" size={15} />
        </IconButton>
      </Tooltip>
    </>
  );
}

/** Who decides left, the bracket, and the others with a say. */
export function PeopleStrip({ customerId, people, specialDays, chartHref }: PeopleStripProps) {
  const t = useT();
  const [open, setOpen] = useState<Person | 'new'>();
  const shown = inChart(people);
  const heads = shown.filter(decides);
  const several = heads.length > 1;
  const others = shown.filter((person) => !decides(person));
  return (
    <Box component="section" aria-label={t('records:people.strip')} sx={strip}>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          display: 'flex',
          gap: '8px',
          width: several ? { xs: 290, lg: 430 } : { xs: 180, lg: 210 },
          flex: 'none',
          overflowX: 'auto',
        }}
      >
        {heads.length === 0 && <Unknown />}
        {heads.map((person) => (
          <PersonBox key={person.id} person={person} onOpen={() => setOpen(person)} />
        ))}
      </Box>
      <Box
        aria-hidden="true"
        sx={{ width: { xs: 12, lg: 24 }, flex: 'none', height: '1px', backgroundColor: v('control') }}
      />
      <Box component="ul" tabIndex={others.length > 4 ? 0 : -1} sx={bracket}>
        {others.map((person) => (
          <PersonBox key={person.id} person={person} onOpen={() => setOpen(person)} />
        ))}
      </Box>
      <StripButtons chartHref={chartHref} onAdd={() => setOpen('new')} />
      {open !== undefined && (
        <PersonDialog
          {...{ customerId, people, specialDays }}
          person={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Box>
  );
}
