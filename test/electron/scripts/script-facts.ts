import type { ScriptFacts } from '../../../electron/scripts/field.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { makeCustomer, makeDossier } from '../../helpers/make-dossier.ts';

export const TODAY = asDay('2026-11-23');

/** What a script is filled from, with what matters. */
export const scriptFacts = (
  told: Partial<ScriptFacts['dossier']> = {},
  customer: Partial<Customer> = {},
  more: Partial<ScriptFacts> = {},
): ScriptFacts => ({
  dossier: makeDossier({ customer: makeCustomer(customer), ...told }),
  rep: { name: '林青', phone: '199 0000 0199' },
  today: TODAY,
  product: () => undefined,
  ...more,
});
