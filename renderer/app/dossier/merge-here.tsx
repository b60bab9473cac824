import type { ComponentProps } from 'react';
import { MergeWithDialog } from '../../features/double/merge-with.tsx';
import { useFieldSpeech } from '../doubles/field-speech.ts';

/** Two dossiers side by side, their fields told as the history tells them. */
export const MergeHere = (props: Omit<ComponentProps<typeof MergeWithDialog>, 'speech'>) => (
  <MergeWithDialog {...props} speech={useFieldSpeech()} />
);
