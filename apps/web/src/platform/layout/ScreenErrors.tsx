import { useTranslate } from 'ra-core';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { isRefusal } from '../api.js';
import { NotForYou, NotFound } from './Pages.js';

interface Props {
  readonly place: string;
  readonly children: ReactNode;
}

const Broken = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => {
  const translate = useTranslate();
  const why = isRefusal(error) ? translate(error.message, { _: error.problem.title }) : translate('frame.broken_why');
  return (
    <div className="page-word" role="alert">
      <h1>{translate('frame.broken')}</h1>
      <p>{why}</p>
      <button type="button" className="plain-button" onClick={onRetry}>
        {translate('frame.retry')}
      </button>
    </div>
  );
};

/** Keeps the frame standing when a screen breaks; another address or "again" starts anew. */
class Boundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.error) this.setState({ error: undefined });
  }
  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (isRefusal(error) && error.status === 404) return <NotFound />;
    if (isRefusal(error) && error.status === 403) return <NotForYou />;
    return <Broken error={error} onRetry={() => this.setState({ error: undefined })} />;
  }
}

export const ScreenErrors = ({ children }: { readonly children: ReactNode }) => {
  const { pathname } = useLocation();
  return <Boundary place={pathname}>{children}</Boundary>;
};
