import { lazy } from 'react';
import { loadContract } from '../api/api.ts';
import { learnLate } from '../i18n/i18n.ts';
import { loadSlip } from '../ui/toast.tsx';

const loadRecovery = async () => ({ default: (await import('./recovery.tsx')).Recovery });
const loadOpening = async () => ({ default: (await import('./opening.tsx')).OpeningScreen });
const loadCrashed = async () => ({ default: (await import('./crashed.tsx')).Crashed });

export const Recovery = lazy(loadRecovery);
export const Crashed = lazy(loadCrashed);
export const OpeningScreen = lazy(loadOpening);

/**
 * What the window needs on a bad day only. It is no part of the first load, but loaded soon after: when the wire is
 * down it could not be fetched any more.
 */
export const loadSpare = (instance: Parameters<typeof learnLate>[0]): Promise<unknown> =>
  Promise.allSettled([
    loadRecovery(),
    loadCrashed(),
    loadSlip(),
    loadContract(),
    learnLate(instance, instance.language === 'en' ? 'en' : 'zh-CN'),
  ]);
