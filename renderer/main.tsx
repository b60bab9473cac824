import './fonts.css';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './api/query-client.ts';
import { Providers } from './app/providers.tsx';
import { startI18n } from './i18n/i18n.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('no place to draw in');

const language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
const specimenAsked = import.meta.env.DEV && window.location.hash.startsWith('#/specimen');
const Page = specimenAsked
  ? lazy(async () => ({ default: (await import('./app/pages/specimen.tsx')).Specimen }))
  : () => null;

createRoot(root).render(
  <Providers queryClient={makeQueryClient()} i18n={startI18n(language)}>
    <Suspense>
      <Page />
    </Suspense>
  </Providers>,
);
