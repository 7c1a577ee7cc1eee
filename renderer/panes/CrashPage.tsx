/** What shows when the screen itself broke. The text is safe: the journal has it. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { CRASH } from '../words/en.ts';
import './StartPage.css';

interface Props {
  readonly children: ReactNode;
}

/** Catches what a pane throws while it is drawn, and says so in its place. React takes these as classes only. */
export class CrashGuard extends Component<Props, { readonly error: unknown }> {
  override readonly state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashPage error={error} />;
  }
}

function CrashPage({ error }: { readonly error: unknown }) {
  return (
    <main className="start-page crash-page">
      <h1>{CRASH.title}</h1>
      <p className="start-lead">{CRASH.text}</p>
      <div className="start-buttons">
        <Button kind="primary" autoFocus onClick={() => location.reload()}>
          {CRASH.reload}
        </Button>
      </div>
      <details className="start-drop">
        <summary>{CRASH.details}</summary>
        <pre className="crash-details">
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </details>
    </main>
  );
}
