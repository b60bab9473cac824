import { Box } from '@mui/material';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { CUT, v } from '../../ui/v.ts';
import { loadTotal, meanPerWorkDay, type Report, weekTotals } from './report-figures.ts';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly sub: string;
}

function Figure({ name, value, sub }: FigureProps) {
  return (
    <Box
      sx={{
        minWidth: 0,
        borderLeft: `1px solid ${v('rule')}`,
        pl: '14px',
        '&:first-of-type': { borderLeft: 0, pl: 0 },
      }}
    >
      <Box component="dt" sx={{ fontSize: '0.75rem', color: v('ink3'), ...CUT }}>
        {name}
      </Box>
      <Box
        component="dd"
        sx={{ m: 0, fontFamily: 'var(--serif)', fontWeight: 600, fontSize: '1.25rem', lineHeight: 1.3, ...CUT }}
      >
        {value}
      </Box>
      <Box component="dd" title={sub} sx={{ m: 0, fontSize: '0.75rem', color: v('ink2'), ...CUT }}>
        {sub}
      </Box>
    </Box>
  );
}

/** The four figures over the charts. */
export function FiguresLine({ report }: { readonly report: Report }) {
  const t = useT();
  const language = useLanguage();
  const figure = (count: number) => new Intl.NumberFormat(language).format(count);
  const { weeks, load, overdue } = report;
  const all = weekTotals(weeks);
  const mean = Math.round((all.total / Math.max(1, weeks.length)) * 10) / 10;
  const percent = all.total === 0 ? 0 : Math.round((all.talks / all.total) * 100);
  const figures: FigureProps[] = [
    { name: t('report:figure.contacts'), value: figure(all.total), sub: t('report:figure.perWeek', { mean }) },
    { name: t('report:figure.talks'), value: figure(all.talks), sub: t('report:figure.talksOf', { percent }) },
    {
      name: t('report:figure.ahead'),
      value: figure(loadTotal(load)),
      sub: t('report:figure.aheadPerDay', { mean: meanPerWorkDay(load) }),
    },
    {
      name: t('report:figure.overdue'),
      value: figure(overdue),
      sub: t(overdue === 0 ? 'report:figure.overdueNone' : 'report:figure.overdueSome'),
    },
  ];
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0,1fr))', gap: '14px', pb: '14px' }}
    >
      {figures.map((one) => (
        <Figure key={one.name} {...one} />
      ))}
    </Box>
  );
}
