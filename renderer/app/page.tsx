import { type ComponentType, lazy } from 'react';
import { PeekGround } from './peek-ground.tsx';

/** A page that is loaded when it is first shown. */
export const page = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load() }));

/** A page whose lists name customers: they are peeked at without leaving it. */
export const peeked =
  <P extends object>(Page: ComponentType<P>) =>
  (props: P) => (
    <PeekGround>
      <Page {...props} />
    </PeekGround>
  );
