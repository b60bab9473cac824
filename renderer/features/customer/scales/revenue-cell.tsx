import { Box } from '@mui/material';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { ClassMark } from '../../../ui/class-mark.tsx';
import { sumByCurrency } from '../../../ui/money-sum.ts';
import { v } from '../../../ui/v.ts';
import { ScaleCell } from './scale-cell.tsx';

interface RevenueCellProps {
  readonly revenue: Dossier['revenue'];
  readonly today: Day;
}

/** The class they are in by what they paid, the sum and since when; what could not be counted is told. */
export function RevenueCell({ revenue: { code, sum, from, uncounted }, today }: RevenueCellProps) {
  const t = useT();
  const language = useLanguage();
  const others = sumByCurrency(uncounted).map((money) => sayMoney(language, money));
  return (
    <ScaleCell name={t('grading:scale.revenue')} today={today} wide>
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
        <ClassMark code={code} />
        <span>
          {sum.minor === 0
            ? t('grading:revenue.none', { from: sayDay(language, from, today) })
            : t('grading:revenue.sum', { sum: sayMoney(language, sum), from: sayDay(language, from, today) })}
        </span>
      </Box>
      {others.length > 0 && (
        <Box sx={{ fontSize: '0.75rem', lineHeight: 1.5, color: v('ink2') }}>
          {t('grading:revenue.uncounted', { sum: others.join(t('grading:and')) })}
        </Box>
      )}
    </ScaleCell>
  );
}
