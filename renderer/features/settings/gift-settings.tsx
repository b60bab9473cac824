import { Box } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { budgetsOf, type GiftBudgets } from '../../../shared/domain/gift-budget.ts';
import type { Money } from '../../../shared/domain/money.ts';
import { REVENUE_CLASSES } from '../../../shared/domain/revenue.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { useT } from '../../i18n/use-t.ts';
import { readMoney, writeMoney } from '../../ui/read-money.ts';
import { SavedField } from './saved-field.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

interface BudgetProps {
  readonly label: string;
  readonly hint?: string;
  readonly budget: Money | undefined;
  /** Of a new amount; one that is there keeps its own. */
  readonly currency: string;
  /** Undefined: no limit. */
  readonly onBudget: (budget: Money | undefined) => void;
}

function Budget({ label, hint, budget, currency, onBudget }: BudgetProps) {
  const save = (text: string): void => {
    const money = text === '' ? undefined : readMoney(text, currency);
    if (text === '' || (money !== undefined && money.minor >= 0)) onBudget(money);
  };
  return (
    <SavedField
      label={label}
      {...(hint !== undefined && { hint })}
      saved={budget === undefined ? '' : writeMoney(budget)}
      onSave={save}
    />
  );
}

const LIMITS = ['personYear', 'firmOccasion', 'firmYear'] as const;

/** What gifts may cost; going over is told and never stopped. */
export function GiftSettings({ now, set }: { readonly now: SettingsView; readonly set: Set }) {
  const t = useT();
  const budgets = budgetsOf(now);
  const save = (part: { [K in keyof GiftBudgets]?: GiftBudgets[K] | undefined }, label: string) =>
    set({ giftBudgets: withoutUndefined({ ...budgets, ...part }) }, label);
  const currencyOf = (budget: Money | undefined) => budget?.currency ?? now.currency;
  return (
    <SettingsSection title={t('gifts:settings.title')} why={t('gifts:settings.why')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px' }}>
        {REVENUE_CLASSES.map((letter) => {
          const budget = budgets.byClass[letter];
          const currency = currencyOf(budget);
          const label = t('gifts:settings.class', { letter, currency });
          const saveClass = (to: Money | undefined) =>
            save({ byClass: withoutUndefined({ ...budgets.byClass, [letter]: to }) }, label);
          return <Budget key={letter} {...{ label, budget, currency }} onBudget={saveClass} />;
        })}
        {LIMITS.map((limit) => {
          const budget = budgets[limit];
          const currency = currencyOf(budget);
          const label = t(`gifts:settings.${limit}`, { currency });
          const hint = limit === 'personYear' ? {} : { hint: t('gifts:settings.firmHint') };
          return (
            <Budget
              key={limit}
              {...{ label, budget, currency, ...hint }}
              onBudget={(to) => save({ [limit]: to }, label)}
            />
          );
        })}
      </Box>
    </SettingsSection>
  );
}
