import { lazy } from 'react';
import { loadSlip } from '../ui/toast.tsx';

const loadRecovery = async () => ({ default: (await import('./recovery.tsx')).Recovery });
const loadCrashed = async () => ({ default: (await import('./crashed.tsx')).Crashed });

export const Recovery = lazy(loadRecovery);
export const Crashed = lazy(loadCrashed);

/**
 * What the window needs on a bad day only. It is no part of the first load, but loaded soon after: when the wire is
 * down it could not be fetched any more.
 */
export const loadSpare = (): Promise<unknown> => Promise.allSettled([loadRecovery(), loadCrashed(), loadSlip()]);
