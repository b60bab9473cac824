import { Box, IconButton, Tooltip } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import type { Product } from '../../../shared/domain/product.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { Icon } from '../../ui/icon.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { ProductSections, Section } from './product-sections.tsx';
import {
  askOfProduct,
  draftOfProduct,
  type Price,
  priceDayIsMissing,
  priceIsWrong,
  type ProductDraft,
  rhythmIsWrong,
} from './product-draft.ts';

interface ProductDialogProps {
  readonly product: Product | undefined;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: ProductDraft;
  readonly onDraft: (draft: ProductDraft) => void;
  readonly tried: boolean;
}

function Named({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  return (
    <FieldRow columns="minmax(0,1fr) 132px">
      <Field
        label={t('products:card.name')}
        value={draft.name}
        onChange={(name) => onDraft({ ...draft, name })}
        error={tried && isBlank(draft.name) ? t('products:card.nameMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <Field
        label={t('products:card.code')}
        value={draft.code}
        onChange={(code) => onDraft({ ...draft, code })}
        maxLength={500}
      />
    </FieldRow>
  );
}

/** Newest first; those before them stay in the book and are not listed. */
const LISTED = 6;

function Prices({ draft, onDraft, today }: Omit<PartProps, 'tried'> & { readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { prices } = draft;
  if (prices.length === 0) return null;
  const take = (out: Price) => onDraft({ ...draft, prices: prices.filter((price) => price !== out) });
  const older = prices.length - LISTED;
  const lineOf = (price: Price) => {
    const day = sayDay(language, price.from, today);
    const words = t('products:card.removePrice', { day });
    return (
      <RecordLine
        key={price.from}
        on={t('products:card.fromDay', { day })}
        sub={price.why}
        wideOn
        aside={
          <Tooltip title={words}>
            <IconButton aria-label={words} onClick={() => take(price)}>
              <Icon name="close" size={12} />
            </IconButton>
          </Tooltip>
        }
      >
        {sayMoney(language, price.amount)}
      </RecordLine>
    );
  };
  return (
    <Box>
      <RecordLines label={t('products:card.prices')}>{prices.toReversed().slice(0, LISTED).map(lineOf)}</RecordLines>
      {older > 0 && <Box sx={{ fontSize: '0.75rem' }}>{t('products:card.olderPrices', { count: older })}</Box>}
    </Box>
  );
}

function NewPrice({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  const { price } = draft;
  const change = (to: Partial<typeof price>) => onDraft({ ...draft, price: { ...price, ...to } });
  return (
    <Box role="group" aria-label={t('products:card.addPrice')} sx={{ display: 'grid', gap: '14px' }}>
      <MoneyField
        label={t(draft.prices.length === 0 ? 'products:card.price' : 'products:card.newPrice')}
        currencyLabel={t('records:trade.currency')}
        value={price.amount}
        onChange={(amount) => change({ amount })}
        error={tried && priceIsWrong(draft) ? t('records:trade.amountWrong') : undefined}
      />
      {!isBlank(price.amount.text) && (
        <FieldRow>
          <DayField
            label={t('products:card.from')}
            value={price.from}
            onChange={(from) => change({ from })}
            error={tried && priceDayIsMissing(draft) ? t('records:trade.dayMissing') : undefined}
            withYear
          />
          <Field
            label={t('products:card.why')}
            value={price.why}
            onChange={(why) => change({ why })}
            placeholder={t('products:card.whyHint')}
            maxLength={500}
          />
        </FieldRow>
      )}
    </Box>
  );
}

/** A product card: name, dated prices, what is said of it, and how often its price is news. */
export function ProductDialog({ product, today, currency, onClose }: ProductDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('product', product), () =>
    draftOfProduct(product, today, currency),
  );
  const { tried, dialog } = useRecordForm('product', {
    id: product?.id,
    askOf: () => askOfProduct(draft, product?.id),
    onClose,
    kept,
  });
  const part = { draft, onDraft: setDraft, tried };
  return (
    <RecordDialog title={t(product === undefined ? 'products:card.add' : 'products:card.edit')} width={600} {...dialog}>
      <Named {...part} />
      <ProductSections points={draft.points} onPoints={(points) => setDraft({ ...draft, points })} />
      <Section title={t('products:card.prices')}>
        <Prices {...part} today={today} />
        <NewPrice {...part} />
        <Field
          label={t('products:card.everyMonths')}
          value={draft.everyMonths}
          onChange={(everyMonths) => setDraft({ ...draft, everyMonths })}
          error={tried && rhythmIsWrong(draft.everyMonths) ? t('products:card.everyWrong') : undefined}
          hint={t('products:card.everyHint')}
          maxLength={2}
        />
      </Section>
      <Field
        label={t('records:trade.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        lines={2}
        maxLength={20_000}
      />
    </RecordDialog>
  );
}
