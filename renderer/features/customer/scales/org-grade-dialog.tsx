import type { SettingsView } from '../../../../shared/contract/book-channels.ts';
import type { Placed } from '../../../../shared/contract/grading-view.ts';
import type { Language } from '../../../../shared/domain/record.ts';
import { withoutUndefined } from '../../../../shared/domain/without-undefined.ts';
import { sayMoney } from '../../../../shared/i18n/money-words.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { useAsk } from '../../../api/use-ask.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { ContextHint } from '../../../ui/context-hint.tsx';
import { Field } from '../../../ui/field.tsx';
import { amountIsWrong, amountOf, moneyDraft, numberDraft, numberOf, wholeIsWrong } from '../../../ui/form-values.ts';
import { type MoneyDraft, MoneyField } from '../../../ui/money-field.tsx';
import { LetterChoice, type LetterDraft, letterDraft, letterOf } from './letter-choice.tsx';
import { type ScaleDialogProps, ScaleForm, useScaleDraft } from './scale-form.tsx';
import { usePlaced } from './use-placed.ts';

const CYCLE = { least: 1, most: 3_660 };

/** What the rep did not type and the deals tell. */
function toldWords(t: Translate, language: Language, { buying }: Placed): string | undefined {
  const { cycleDays, cycleFrom, lot, lotFrom } = buying;
  const parts = [
    ...(cycleFrom === 'deals' && cycleDays !== undefined ? [t('grading:org.cycleTold', { count: cycleDays })] : []),
    ...(lotFrom === 'deals' && lot !== undefined ? [t('grading:org.lotTold', { sum: sayMoney(language, lot) })] : []),
  ];
  return parts.length === 0 ? undefined : t('grading:org.told', { what: parts.join(t('grading:and')) });
}

/** What the numbers come to, or why they come to nothing. */
function byNumbers(t: Translate, { orgGrade, buying }: Placed, settings: SettingsView | undefined): string {
  if (orgGrade !== undefined) return t('ui:grade.orgGrade', { code: orgGrade });
  const isKnown = buying.cycleDays !== undefined && buying.lot !== undefined && settings?.largeLot !== undefined;
  return t(isKnown ? 'grading:org.noneFits' : 'grading:org.unknown');
}

function Rule({ settings }: { readonly settings: SettingsView | undefined }) {
  const t = useT();
  const language = useLanguage();
  if (settings === undefined) return null;
  const { largeLot, shortCycleDays } = settings;
  const large =
    largeLot === undefined ? t('grading:org.noLarge') : t('grading:org.large', { sum: sayMoney(language, largeLot) });
  return (
    <ContextHint>
      {t('grading:org.rule', { days: shortCycleDays })} {large}
    </ContextHint>
  );
}

interface Draft {
  /** As typed. */
  readonly cycle: string;
  readonly lot: MoneyDraft;
  readonly letter: LetterDraft;
}

const orgDraft = ({ customer: { buying, orgGrade }, placed, revenue }: ScaleDialogProps['dossier']): Draft => ({
  cycle: numberDraft(buying?.cycleDays),
  lot: moneyDraft(buying?.lot, revenue.sum.currency),
  letter: letterDraft(orgGrade, placed.orgGrade, placed.orgGrade !== undefined),
});

/** What the numbers say so far, and which of them are none. */
function buyingOf({ cycle, lot }: Draft) {
  const cycleIsWrong = wholeIsWrong(cycle, CYCLE.least, CYCLE.most);
  const lotIsWrong = amountIsWrong(lot);
  const typed = withoutUndefined({
    cycleDays: cycleIsWrong ? undefined : numberOf(cycle),
    lot: lotIsWrong ? undefined : amountOf(lot),
  });
  return { cycleIsWrong, lotIsWrong, typed };
}

/** How often they buy and how much, and the grade that comes to while it is typed. */
export function OrgGradeDialog(dialog: ScaleDialogProps) {
  const t = useT();
  const language = useLanguage();
  const { dossier } = dialog;
  const asked = useAsk('settings.get', {});
  const settings = asked.state === 'answered' ? asked.value : undefined;
  const { draft, put, form } = useScaleDraft('orgGrade', dossier, () => orgDraft(dossier));
  const { cycleIsWrong, lotIsWrong, typed } = buyingOf(draft);
  const placed = usePlaced(dossier, { buying: typed });
  const written = () => {
    if (cycleIsWrong || lotIsWrong) return undefined;
    const code = letterOf(draft.letter, placed.orgGrade);
    const isTyped = Object.keys(typed).length > 0;
    return {
      patch: { ...(isTyped && { buying: typed }), ...(code && { orgGrade: code }) },
      clear: [...(isTyped ? [] : ['buying' as const]), ...(code === undefined ? ['orgGrade' as const] : [])],
    };
  };
  return (
    <ScaleForm {...dialog} form={form} scale="orgGrade" title={t('grading:org.title')} written={written} width={480}>
      <Field
        label={t('grading:org.cycle')}
        value={draft.cycle}
        onChange={(cycle) => put({ cycle })}
        error={cycleIsWrong ? t('grading:org.cycleWrong') : undefined}
        maxLength={5}
      />
      <MoneyField
        label={t('grading:org.lot')}
        currencyLabel={t('grading:org.currency')}
        value={draft.lot}
        onChange={(lot) => put({ lot })}
        error={lotIsWrong ? t('grading:org.lotWrong') : undefined}
        hint={toldWords(t, language, placed)}
      />
      <LetterChoice
        label={t('grading:org.grade')}
        scale="orgGrade"
        followWords={t('grading:org.byNumbers', { what: byNumbers(t, placed, settings) })}
        value={draft.letter}
        onChange={(letter) => put({ letter })}
      />
      <Rule settings={settings} />
    </ScaleForm>
  );
}
