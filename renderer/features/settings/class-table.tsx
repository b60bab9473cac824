import { Box, Typography } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney, sayNumber } from '../../../shared/i18n/money-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ClassMark } from '../../ui/class-mark.tsx';
import { ContextHint } from '../../ui/context-hint.tsx';
import { LedgerTable } from '../../ui/ledger-table.tsx';
import { sumByCurrency } from '../../ui/money-sum.ts';
import { v } from '../../ui/v.ts';

type Revenue = Answer<'grading.revenue'>;

const NO_ROWS = { limit: 1 } as const;

function Uncounted({ uncounted, uncountedTotal }: Pick<Revenue, 'uncounted' | 'uncountedTotal'>) {
  const t = useT();
  const language = useLanguage();
  if (uncountedTotal === 0) return null;
  const sums = sumByCurrency(uncounted.flatMap(({ amounts }) => amounts)).map((money) => sayMoney(language, money));
  return (
    <ContextHint>
      {t('grading:settings.uncounted', { count: uncountedTotal, what: sums.join(t('grading:and')) })}
    </ContextHint>
  );
}

/** What the settings come to: how many are in each class and what they brought. */
export function ClassTable() {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('grading.revenue', NO_ROWS, { keep: true });
  if (asked.state !== 'answered') return null;
  const { classes, total, from, until, uncounted, uncountedTotal } = asked.value;
  const per = (minor: number) => `${sayNumber(language, Math.round((minor * 100) / total.minor))}%`;
  const head = (['class', 'customers', 'sum', 'share'] as const).map((key, at) => ({
    head: t(`grading:settings.${key}`),
    figures: at > 0,
  }));
  return (
    <Box sx={{ display: 'grid', rowGap: '6px' }}>
      <Typography variant="caption" sx={{ color: v('ink2') }}>
        {t('grading:settings.period', { from: sayDay(language, from, until), until: sayDay(language, until, from) })}
      </Typography>
      {total.minor === 0 ? (
        <Box sx={{ fontSize: 'var(--small)', color: v('ink3') }}>{t('grading:settings.noRevenue')}</Box>
      ) : (
        <LedgerTable
          label={t('grading:settings.table')}
          columns={head}
          rows={classes.map(({ code, customers, sum }) => [
            <ClassMark key={code} code={code} />,
            sayNumber(language, customers),
            sayMoney(language, sum),
            per(sum.minor),
          ])}
          totals={[
            t('grading:settings.total'),
            sayNumber(
              language,
              classes.reduce((all, { customers }) => all + customers, 0),
            ),
            sayMoney(language, total),
            per(total.minor),
          ]}
        />
      )}
      <Uncounted uncounted={uncounted} uncountedTotal={uncountedTotal} />
    </Box>
  );
}
