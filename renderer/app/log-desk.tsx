import type { ComponentProps } from 'react';
import { LogBox } from '../features/log/log-box.tsx';
import { goTo } from './hash-location.ts';
import { libraryPath } from './places.ts';
import { Say } from './say.tsx';
import { logParts } from './talk/log-parts.tsx';

/** The log box with what to say at its head and the other nouns of a talk in it; all are loaded when it is opened. */
export const LogDesk = (props: Omit<ComponentProps<typeof LogBox>, 'say' | 'parts' | 'onScript'>) => (
  <LogBox
    {...props}
    parts={logParts}
    say={(customerId, onUse) => <Say {...{ customerId, today: props.today, onUse }} />}
    onScript={(customer, channel) => goTo(libraryPath('scripts', { customer, channel }))}
  />
);
