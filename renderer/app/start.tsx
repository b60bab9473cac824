import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '../api/query-client.ts';
import { startI18n } from '../i18n/i18n.ts';
import { App } from './app.tsx';
import { Providers } from './providers.tsx';
import { loadSpare } from './spare.ts';

/** Every piece of renderer/ui on one page; in development only. */
const specimenAsked = (): boolean => import.meta.env.DEV && window.location.hash.startsWith('#/specimen');
const Specimen = lazy(async () => ({ default: (await import('./pages/specimen.tsx')).Specimen }));

/** Once the first page stands. */
const SPARE_AFTER_MS = 300;

/** Draws the window. Until the book has said which, the language is that of the system. */
export async function start(root: HTMLElement): Promise<void> {
  const language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
  const i18n = await startI18n(language);
  createRoot(root).render(
    <Providers queryClient={makeQueryClient()} i18n={i18n}>
      {specimenAsked() ? (
        <Suspense>
          <Specimen />
        </Suspense>
      ) : (
        <App />
      )}
    </Providers>,
  );
  window.setTimeout(() => void loadSpare(i18n), SPARE_AFTER_MS);
}
