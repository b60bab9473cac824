import type { Screen } from './screens.ts';

/** The screens of a book that nobody is in yet. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'first-run', route: '/first-run', ready: (page) => page.getByRole('radio').first() },
  { name: 'empty-today', route: '/today', ready: (page, t) => page.getByText(t('today:empty.title')) },
  { name: 'empty-products', route: '/products', ready: (page, t) => page.getByText(t('products:card.empty')) },
  { name: 'empty-customers', route: '/customers', ready: (page, t) => page.getByText(t('customers:empty.title')) },
  { name: 'empty-bin', route: '/bin', ready: (page, t) => page.getByText(t('bin:empty')) },
  { name: 'import-choose', route: '/import', ready: (page, t) => page.getByText(t('importPage:choose.safe')) },
];
