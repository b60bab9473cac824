import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { CssBaseline, ThemeProvider } from '@mui/material';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { I18nextProvider, type useTranslation } from 'react-i18next';
import { ToastHost } from '../ui/toast.tsx';
import { makeTheme } from './theme/theme.ts';

/** The server writes a fresh nonce into every page it hands out; emotion's style elements need it under the CSP. */
export const pageNonce = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

interface ProvidersProps {
  readonly queryClient: QueryClient;
  readonly i18n: ReturnType<typeof useTranslation>['i18n'];
  readonly children: ReactNode;
}

const styleCache = () => {
  const nonce = pageNonce();
  return createCache({ key: 'ab', ...(nonce === undefined ? {} : { nonce }) });
};

/** What every page stands on, before the rep's settings are known. `Appearance` follows them. */
export function Providers({ queryClient, i18n, children }: ProvidersProps) {
  const [cache] = useState(styleCache);
  const [theme] = useState(makeTheme);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="account-book-theme">
        <CssBaseline enableColorScheme />
        <QueryClientProvider client={queryClient}>
          <I18nextProvider i18n={i18n}>
            <ToastHost>{children}</ToastHost>
          </I18nextProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
