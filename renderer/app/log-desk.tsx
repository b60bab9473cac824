import type { ComponentProps } from 'react';
import { LogBox } from '../features/log/log-box.tsx';
import { Say } from './say.tsx';

/** The log box with what to say at its head; both are loaded when it is opened. */
export const LogDesk = (props: Omit<ComponentProps<typeof LogBox>, 'say'>) => (
  <LogBox {...props} say={(customerId, onUse) => <Say {...{ customerId, today: props.today, onUse }} />} />
);
