import { useLogout, useTranslate } from 'ra-core';
import { Component, type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { isRefusal } from '../api.js';
import { NotForYou, NotFound } from './Pages.js';

interface Props {
  readonly place: string;
  readonly children: ReactNode;
}

const Broken = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => {
  const translate = useTranslate();
  const away = navigator.onLine ? 'frame.broken_why' : 'frame.not_kept';
  const why = isRefusal(error) ? translate(error.message, { _: error.problem.title }) : translate(away);
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

/** The session has ended under a screen: sign in again, then come back. */
const SessionEnded = () => {
  const logout = useLogout();
  useEffect(() => void logout({}, '/login', true), [logout]);
  return null;
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
  /** A chunk that is gone since a new build comes back only with the page. */
  private again(error: Error) {
    if (isRefusal(error)) this.setState({ error: undefined });
    else window.location.reload();
  }
  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (isRefusal(error) && error.status === 401) return <SessionEnded />;
    if (isRefusal(error) && error.status === 404) return <NotFound />;
    if (isRefusal(error) && error.status === 403) return <NotForYou />;
    return <Broken error={error} onRetry={() => this.again(error)} />;
  }
}

export const ScreenErrors = ({ children }: { readonly children: ReactNode }) => {
  const { pathname } = useLocation();
  return <Boundary place={pathname}>{children}</Boundary>;
};
