import { Button } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/empty-state.tsx';

interface PageBoundaryProps {
  /** Another place clears the fault. */
  readonly place: string;
  readonly children: ReactNode;
}

function Crashed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useT();
  return (
    <div role="alert">
      <EmptyState
        title={t('app:crashed.title')}
        action={
          <Button variant="contained" onClick={onAgain}>
            {t('app:crashed.action')}
          </Button>
        }
      >
        {t('app:crashed.body')}
      </EmptyState>
    </div>
  );
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
    return <Crashed onAgain={() => this.setState({ fault: undefined })} />;
  }
}
