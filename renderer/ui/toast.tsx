import { Box } from '@mui/material';
import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useState } from 'react';
import type { Toast } from './toast-slip.tsx';

type Say = (toast: Toast) => void;

const ToastContext = createContext<Say>(() => undefined);

/** Shows one line at the foot of the window. The next one takes its place. */
export const useToast = (): Say => use(ToastContext);

export const loadSlip = async () => ({ default: (await import('./toast-slip.tsx')).ToastSlip });
const ToastSlip = lazy(loadSlip);

/** What stands at the foot of the window pushes toasts up by naming its height. */
const FOOT = 'var(--foot, 16px)';

/** Keeps the place where toasts appear; it is there before they are, so that they are read out. */
export function ToastHost({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ toast: Toast; at: number } | undefined>();
  const say = useCallback<Say>((toast) => setShown((last) => ({ toast, at: (last?.at ?? 0) + 1 })), []);
  const clear = useCallback(() => setShown((last) => (last === undefined ? last : undefined)), []);
  return (
    <ToastContext value={say}>
      {children}
      <Box
        role="status"
        sx={{ position: 'fixed', left: 16, bottom: FOOT, zIndex: 1500, '@media print': { display: 'none' } }}
      >
        <Suspense>{shown !== undefined && <ToastSlip key={shown.at} toast={shown.toast} onGone={clear} />}</Suspense>
      </Box>
    </ToastContext>
  );
}
