import { Link } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import type { Referral } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { asWritten } from '../../api/as-written.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { StepButton } from '../../ui/step-button.tsx';
import { ReferralDialog } from './referral-dialog.tsx';
import { nextReferralStep } from './referral-draft.ts';

interface ReferralsPanelProps {
  readonly customerId: string;
  readonly referrals: readonly Referral[];
  readonly today: Day;
  readonly currency: string;
  /** Where the dossier of the one who was brought is. */
  readonly hrefOf: (id: string) => string;
}

type LineProps = Pick<ReferralsPanelProps, 'today' | 'hrefOf'> & {
  readonly referral: Referral;
  readonly onOpen: () => void;
};

function useStanding(today: Day): (referral: Referral) => string {
  const t = useT();
  const language = useLanguage();
  return ({ reward, what, promisedOn, earnedOn, paidOn }) => {
    const [step, on] = (
      [
        ['paidOn', paidOn],
        ['earnedOn', earnedOn],
        ['promisedOn', promisedOn],
      ] as const
    ).find(([, day]) => day !== undefined && day <= today) ?? [undefined, undefined];
    const how = step && on && t(`dealings:referral.stood.${step}`, { day: sayDay(language, on, today) });
    return [t(`dealings:referral.rewards.${reward}`), what, how].filter((part) => part !== undefined).join(' · ');
  };
}

function Line({ referral, today, hrefOf, onOpen }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const save = useChange('referral.save');
  const standing = useStanding(today);
  const next = nextReferralStep(referral);
  const { referredId, referredName, amount, on } = referral;
  return (
    <RecordLine
      on={sayDay(language, on)}
      sub={
        <>
          {standing(referral)}{' '}
          {next !== undefined && (
            <StepButton
              words={t(`dealings:referral.took.${next}`)}
              about={referredName}
              running={save.running}
              failure={save.failure}
              onStep={() => void save.run({ ...asWritten(referral), [next]: today })}
            />
          )}{' '}
          {referredId !== undefined && (
            <Link
              noWrap
              href={hrefOf(referredId)}
              aria-label={t('dealings:referral.dossierOf', { name: referredName })}
            >
              {t('dealings:referral.dossier')}
            </Link>
          )}
        </>
      }
      aside={amount && sayMoney(language, amount)}
      onOpen={onOpen}
    >
      {referredName}
    </RecordLine>
  );
}

/** Whom they brought; what is paid is folded away. */
export function ReferralsPanel({ customerId, referrals, today, currency, hrefOf }: ReferralsPanelProps) {
  const t = useT();
  return (
    <RecordsPanel
      title={t('dealings:referral.title')}
      addWords={t('dealings:referral.add')}
      empty={t('dealings:referral.empty')}
      records={referrals.toSorted((a, b) => (a.on < b.on ? 1 : -1))}
      isSettled={({ paidOn }) => paidOn !== undefined}
      settledWords={(count) => t('dealings:referral.paidOnes', { count })}
      line={(referral, onOpen) => <Line key={referral.id} {...{ referral, today, hrefOf, onOpen }} />}
      form={(referral, onClose) => <ReferralDialog {...{ customerId, referral, today, currency, onClose }} />}
    />
  );
}
