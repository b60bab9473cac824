import { Box } from '@mui/material';
import { BUSINESS, MARITAL_STATES, TRADING, TRAITS } from '../../../../shared/domain/background.ts';
import type { Customer } from '../../../../shared/domain/customer.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { v } from '../../../ui/v.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { CelebrationsFact } from './celebrations-fact.tsx';
import { CreditFact } from './credit-fact.tsx';
import { FactGroup } from './fact-group.tsx';
import type { Fact } from './fact-lines.tsx';
import { IncidentsFact } from './incidents-fact.tsx';
import { marksOf } from './marks.ts';
import { SeemedFact } from './seemed-fact.tsx';
import { type FactMaker, useFacts } from './use-facts.tsx';

type GroupProps = FactsPartProps & { readonly today: Day };
type T = ReturnType<typeof useT>;

function ofPerson(t: T, make: FactMaker, props: GroupProps): Fact[] {
  return [
    make.words('personal'),
    make.choice({
      field: 'maritalState',
      name: t('facts:field.maritalState'),
      choices: MARITAL_STATES.map((value) => ({ value, label: t(`facts:maritalState.${value}`) })),
    }),
    make.other('seemed', t('facts:field.seemed'), props.customer.seemed !== undefined, <SeemedFact {...props} />),
    make.words('education'),
    make.words('hometown'),
    make.words('tastes'),
    make.words('diet'),
    make.words('comfort'),
    make.words('car'),
  ];
}

function ofFirm(t: T, make: FactMaker, props: GroupProps): Fact[] {
  const { celebrations = [] } = props.customer;
  return [
    make.words('size'),
    make.day('tradeSince', t('facts:field.tradeSince')),
    make.words('annualPlan'),
    make.words('projects'),
    make.other('celebrations', t('facts:field.celebrations'), celebrations.length > 0, <CelebrationsFact {...props} />),
  ];
}

/** Who they are: what is asked of their kind, and whatever was written of the other. */
export function WhoGroup(props: GroupProps) {
  const { customer, save } = props;
  const t = useT();
  const make = useFacts(props);
  const person = ofPerson(t, make, props);
  const firm = ofFirm(t, make, props);
  const written = (facts: readonly Fact[]) => facts.filter(({ filled }) => filled);
  const isPerson = customer.kind === 'person';
  return (
    <FactGroup
      title={t(isPerson ? 'dossier:group.person' : 'facts:group.firm')}
      facts={isPerson ? [...person, ...written(firm)] : [...firm, ...written(person)]}
      marks={marksOf(customer, save)}
    />
  );
}

/** How they run their business. */
export function TraitsGroup(props: GroupProps) {
  const t = useT();
  const make = useFacts(props);
  return (
    <FactGroup
      title={t('facts:group.traits')}
      facts={TRAITS.map((key) => make.part('traits', key, t(`facts:field.${key}`)))}
      marks={marksOf(props.customer, props.save)}
    />
  );
}

/** What they buy and sell, and with whom. */
export function BusinessGroup(props: GroupProps) {
  const t = useT();
  const make = useFacts(props);
  const facts = [
    make.words('industry'),
    make.words('wanted'),
    make.day('budgetOn', t('dossier:fact.budgetOn'), t('dossier:fact.budgetOnHint')),
    make.day('seasonOn', t('dossier:fact.seasonOn'), t('dossier:fact.seasonOnHint')),
    ...BUSINESS.map((key) => make.part('business', key, t(`facts:field.${key}`))),
    make.words('note'),
  ];
  return <FactGroup title={t('dossier:group.business')} facts={facts} marks={marksOf(props.customer, props.save)} />;
}

function OpenIncidents({ incidents = [] }: Pick<Customer, 'incidents'>) {
  const t = useT();
  const count = incidents.filter(({ settledOn }) => settledOn === undefined).length;
  if (count === 0) return null;
  return (
    <Box
      sx={{ display: 'flex', gap: '4px', alignItems: 'center', color: v('seal'), fontSize: 'var(--small)', mb: '4px' }}
    >
      <Icon name="warning" size={13} />
      {t('facts:incidents.openOnes', { count })}
    </Box>
  );
}

/** How it goes just now, and how their money is. */
export function TradingGroup(props: GroupProps) {
  const { customer, save } = props;
  const t = useT();
  const make = useFacts(props);
  const { creditLimit, incidents = [] } = customer;
  const hasOpen = incidents.some(({ settledOn }) => settledOn === undefined);
  const facts = [
    ...TRADING.map((key) => make.part('trading', key, t(`facts:field.${key}`))),
    make.other('creditLimit', t('facts:field.creditLimit'), creditLimit !== undefined, <CreditFact {...props} />),
    make.other('incidents', t('facts:field.incidents'), incidents.length > 0, <IncidentsFact {...props} />),
  ];
  return (
    <FactGroup
      title={t('facts:group.trading')}
      facts={facts}
      marks={marksOf(customer, save)}
      {...(hasOpen && { first: <OpenIncidents incidents={incidents} /> })}
    />
  );
}
