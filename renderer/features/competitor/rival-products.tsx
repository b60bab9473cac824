import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { v } from '../../ui/v.ts';
import {
  emptyRivalProduct,
  rivalDayIsMissing,
  rivalPriceIsWrong,
  type RivalPrice,
  type RivalProductDraft,
} from './competitor-draft.ts';

interface RivalProductsProps {
  readonly products: readonly RivalProductDraft[];
  readonly onProducts: (products: readonly RivalProductDraft[]) => void;
  readonly today: Day;
  readonly currency: string;
  readonly tried: boolean;
}

interface OneProps {
  readonly product: RivalProductDraft;
  readonly onProduct: (product: RivalProductDraft) => void;
  readonly onRemove: () => void;
  readonly today: Day;
  readonly tried: boolean;
}

const LISTED = 4;

function Remove({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  return (
    <Tooltip title={words}>
      <IconButton aria-label={words} onClick={onRemove} sx={{ width: 24, height: 24 }}>
        <Icon name="close" size={12} />
      </IconButton>
    </Tooltip>
  );
}

function Prices({ product, onProduct, today }: Pick<OneProps, 'product' | 'onProduct' | 'today'>) {
  const t = useT();
  const language = useLanguage();
  const { prices } = product;
  if (prices.length === 0) return null;
  const older = prices.length - LISTED;
  const take = (out: RivalPrice) => onProduct({ ...product, prices: prices.filter((price) => price !== out) });
  return (
    <Box>
      <RecordLines label={`${product.name}: ${t('cards:rival.price')}`}>
        {prices
          .toReversed()
          .slice(0, LISTED)
          .map((price, index) => (
            <RecordLine
              key={`${price.on}-${index}`}
              on={sayDay(language, price.on, today)}
              wideOn
              sub={price.where}
              aside={
                <Remove
                  words={t('cards:rival.removePrice', { day: sayDay(language, price.on, today) })}
                  onRemove={() => take(price)}
                />
              }
            >
              {sayMoney(language, price.amount)}
            </RecordLine>
          ))}
      </RecordLines>
      {older > 0 && <Box sx={{ fontSize: '0.75rem' }}>{t('cards:rival.older', { count: older })}</Box>}
    </Box>
  );
}

function One({ product, onProduct, onRemove, today, tried }: OneProps) {
  const t = useT();
  return (
    <Box
      role="group"
      aria-label={product.name || t('cards:rival.product')}
      sx={{ display: 'grid', gap: '10px', borderTop: `1px solid ${v('rule')}`, pt: '8px' }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', gap: '8px', alignItems: 'end' }}>
        <Field
          label={t('cards:rival.product')}
          value={product.name}
          onChange={(name) => onProduct({ ...product, name })}
          maxLength={500}
        />
        <Remove words={t('cards:rival.removeProduct', { name: product.name })} onRemove={onRemove} />
      </Box>
      <Prices product={product} onProduct={onProduct} today={today} />
      <FieldRow columns="minmax(0,1.4fr) 186px minmax(0,0.9fr)">
        <MoneyField
          label={t('cards:rival.price')}
          currencyLabel={t('records:trade.currency')}
          value={product.amount}
          onChange={(amount) => onProduct({ ...product, amount })}
          error={tried && rivalPriceIsWrong(product) ? t('records:trade.amountWrong') : undefined}
        />
        <DayField
          label={t('cards:rival.on')}
          value={product.on}
          onChange={(on) => onProduct({ ...product, on })}
          error={tried && rivalDayIsMissing(product) ? t('records:trade.dayMissing') : undefined}
          withYear
        />
        <Field
          label={t('cards:rival.where')}
          value={product.where}
          onChange={(where) => onProduct({ ...product, where })}
          maxLength={500}
        />
      </FieldRow>
    </Box>
  );
}

/** Their products with what they asked, day by day. */
export function RivalProducts({ products, onProducts, today, currency, tried }: RivalProductsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <Typography component="h3" variant="head">
        {t('cards:rival.products')}
      </Typography>
      {products.map((product, at) => (
        <One
          key={at}
          product={product}
          onProduct={(to) => onProducts(products.with(at, to))}
          onRemove={() => onProducts(products.toSpliced(at, 1))}
          today={today}
          tried={tried}
        />
      ))}
      <Button
        variant="text"
        startIcon={<Icon name="add" size={12} />}
        onClick={() => onProducts([...products, emptyRivalProduct(today, currency)])}
        sx={{ justifySelf: 'start', ml: '-8px' }}
      >
        {t('cards:rival.addProduct')}
      </Button>
    </Box>
  );
}
