import { Component } from 'react';
import type { ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (detail: string, again: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly detail: string | undefined;
}

/** One page failing leaves the others alive. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { detail: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  private readonly again = (): void => this.setState({ detail: undefined });

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === undefined ? this.props.children : this.props.fallback(detail, this.again);
  }
}
