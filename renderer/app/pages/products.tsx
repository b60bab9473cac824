import { Box } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { BatchList } from '../../features/batch/batch-list.tsx';
import { ProductList } from '../../features/product/product-list.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { Refused } from '../refused.tsx';
import { useCurrency } from '../use-currency.ts';

/** What is sold, and the shows and rounds customers came from. */
export function ProductsPage() {
  const t = useT();
  const products = useAsk('product.list', {});
  const batches = useAsk('batch.list', {});
  const status = useAsk('book.status', {});
  const currency = useCurrency();
  const today = status.state === 'answered' ? status.value.today : undefined;
  return (
    <>
      <PageHead title={t('app:place.products')} sub={t('products:sub')} />
      <Box
        role="region"
        aria-label={t('app:place.products')}
        tabIndex={0}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          px: '14px',
          pb: '24px',
          borderTop: `1px solid ${v('rule')}`,
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        {products.state === 'refused' && <Refused failure={products.failure} again={products.again} />}
        {products.state === 'answered' && today !== undefined && (
          <ProductList products={products.value.products} today={today} currency={currency} />
        )}
        {batches.state === 'refused' && <Refused failure={batches.failure} again={batches.again} />}
        {batches.state === 'answered' && today !== undefined && (
          <BatchList batches={batches.value.batches} today={today} />
        )}
      </Box>
    </>
  );
}
