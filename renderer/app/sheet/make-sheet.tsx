import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Comparison } from '../../../shared/domain/comparison.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Timetable } from '../../../shared/domain/timetable.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { ComparisonDialog } from '../../features/comparison/comparison-dialog.tsx';
import { draftOfComparison } from '../../features/comparison/comparison-draft.ts';
import { prefilledComparison } from '../../features/comparison/prefilled-comparison.ts';
import { TimetableDialog } from '../../features/timetable/timetable-dialog.tsx';
import { draftOfTimetable, prefilledTimetable } from '../../features/timetable/timetable-draft.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

/** A sheet that is being made, or one that is there. */
export type Making =
  | { readonly kind: 'comparison'; readonly sheet?: Comparison }
  | { readonly kind: 'timetable'; readonly sheet?: Timetable };

interface MakeSheetProps {
  readonly making: Making;
  readonly dossier: Dossier;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Waits for what the sheet is made from: what was typed must not be written over by what comes late. */
function MakeComparison({
  sheet,
  dossier,
  today,
  onClose,
}: Omit<MakeSheetProps, 'making'> & { readonly sheet: Comparison | undefined }) {
  const t = useT();
  const language = useLanguage();
  const products = useAsk('product.list', {});
  const competitors = useAsk('competitor.list', {});
  const stories = useAsk('story.list', {});
  const form = { customerId: dossier.customer.id, comparison: sheet, onClose };
  if (sheet !== undefined) return <ComparisonDialog {...form} begin={draftOfComparison(sheet)} />;
  if (products.state !== 'answered' || competitors.state !== 'answered' || stories.state !== 'answered') return null;
  const industry = dossier.customer.industry ?? '';
  const near = ({ story }: (typeof stories.value.stories)[number]) =>
    Number(industry !== '' && story.industry === industry);
  const begin = prefilledComparison({
    dossier,
    today,
    products: products.value.products.map(({ product }) => product),
    competitors: competitors.value.competitors.map(({ competitor }) => competitor),
    stories: stories.value.stories
      .filter(({ story }) => story.customerId !== dossier.customer.id)
      .toSorted((a, b) => near(b) - near(a))
      .map(({ told }) => told),
    headWords: (head) => t(`sheets:comparison.heads.${head}`),
    titleOf: (ours) => t('sheets:comparison.titleOf', { ours }).trim(),
    money: (money) => sayMoney(language, money),
    list: t('sheets:list'),
  });
  return <ComparisonDialog {...form} begin={begin} />;
}

/** The form of a sheet for this customer, made from the dossier where it is new. */
export function MakeSheet({ making, dossier, today, onClose }: MakeSheetProps) {
  const t = useT();
  if (making.kind === 'comparison') return <MakeComparison sheet={making.sheet} {...{ dossier, today, onClose }} />;
  const { customer } = dossier;
  const { sheet } = making;
  const begin =
    sheet === undefined
      ? prefilledTimetable(customer, today, {
          title: t('sheets:timetable.titleOf', { name: customer.name }),
          stepOf: (code) => t(`sheets:timetable.${code}`),
        })
      : draftOfTimetable(sheet);
  return <TimetableDialog customerId={customer.id} timetable={sheet} {...{ begin, today, onClose }} />;
}
