import { Box } from '@mui/material';
import type { AdviceCode } from '../../../shared/domain/advice.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { NATURES } from '../../../shared/domain/manner.ts';
import { AdviceLines } from '../../features/advice/advice-lines.tsx';
import { useCustomerChange } from '../../features/customer/use-customer-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const RULED = ['persons', 'procedures'] as const;

/** The firm's nature says who rules it, until the rep knows better. */
function Ruled({ customer, code }: { readonly customer: Customer; readonly code: AdviceCode }) {
  const t = useT();
  const save = useCustomerChange(customer.id);
  const shown = RULED.find((one) => code === `whom.${one}`);
  if (shown === undefined && code !== 'whom.unknown') return null;
  return (
    <Box sx={{ display: 'grid', gap: '6px', my: '6px', maxWidth: 220 }}>
      <SelectField
        label={t('advice:nature')}
        options={NATURES.map((value) => ({ value, label: t(`advice:natures.${value}`) }))}
        value={customer.nature}
        onChange={(nature) => void save({ nature })}
      />
      <Segmented
        wide
        label={t('advice:ruled')}
        segments={RULED.map((value) => ({ value, label: t(`advice:${value}`) }))}
        value={shown}
        onChange={(ruledBy) => void save({ ruledBy })}
      />
    </Box>
  );
}

/** Advice on the dossier, before anybody is called. */
export function DossierAdvice({ customer }: { readonly customer: Customer }) {
  return (
    <AdviceLines customerId={customer.id} place="dossier" under={(code) => <Ruled customer={customer} code={code} />} />
  );
}
