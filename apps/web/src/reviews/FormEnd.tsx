import type { ReactNode } from 'react';
import '../components/forms/form.css';

/** Why the last try was refused; nothing while there is no fault. */
export const Fault = ({ children }: { readonly children: string }) =>
  children === '' ? null : (
    <span className="form-error" role="alert">
      {children}
    </span>
  );

interface Props {
  readonly fault: string;
  readonly children: ReactNode;
}

/** The end of a form: its fault, and what can be done with it. */
export const FormEnd = ({ fault, children }: Props) => (
  <>
    <Fault>{fault}</Fault>
    <div className="said-buttons">{children}</div>
  </>
);
