import { Component, type ReactNode, Suspense } from 'react';
import { Crashed } from './spare.ts';

interface PageBoundaryProps {
  /** Another place clears the fault. */
  readonly place: string;
  readonly children: ReactNode;
}

interface Fault {
  readonly place: string;
}

/** A page that fails takes nothing else down: the sidebar, the log box and the palette go on working. */
export class PageBoundary extends Component<PageBoundaryProps, { fault: Fault | undefined }> {
  override state: { fault: Fault | undefined } = { fault: undefined };

  override componentDidCatch(): void {
    this.setState({ fault: { place: this.props.place } });
  }

  static getDerivedStateFromError(): { fault: Fault } {
    return { fault: { place: '' } };
  }

  static getDerivedStateFromProps(props: PageBoundaryProps, state: { fault: Fault | undefined }) {
    const moved = state.fault !== undefined && state.fault.place !== '' && state.fault.place !== props.place;
    return moved ? { fault: undefined } : null;
  }

  override render(): ReactNode {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <Suspense>
        <Crashed onAgain={() => this.setState({ fault: undefined })} />
      </Suspense>
    );
  }
}
