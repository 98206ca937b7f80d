import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import {
  CreateBase,
  EditBase,
  Form,
  type RaRecord,
  type TransformData,
  useNotify,
  useRefresh,
  useTranslate,
} from 'ra-core';
import { type ReactNode, useId } from 'react';
import { useFormState } from 'react-hook-form';
import './form.css';

interface Props {
  readonly resource: string;
  /** The record to edit; without it a new one is made. */
  readonly id?: string;
  readonly title: string;
  readonly defaults?: Partial<RaRecord>;
  readonly transform?: TransformData;
  readonly submit?: string;
  /** Message key said when it is done. */
  readonly done?: string;
  readonly onSaved?: (record: RaRecord) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const Foot = ({ label, onClose }: { readonly label: string; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions>
      <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      <Button type="submit" variant="contained" disabled={isSubmitting}>
        {label}
      </Button>
    </DialogActions>
  );
};

/** A record in a dialog over its list: checked in place, faults of the server light their fields, saved before it closes. */
export const FormDialog = (props: Props) => {
  const { resource, id, title, defaults, transform, submit, done, onSaved, onClose, children } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const heading = useId();
  const onSuccess = (record: RaRecord) => {
    notify(done ?? (id ? 'ra.notification.updated' : 'ra.notification.created'), { type: 'success' });
    refresh();
    onSaved?.(record);
    onClose();
  };
  const form = (
    <Form record={id ? undefined : defaults} className="form" sanitizeEmptyValues>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent className="form-fields">{children}</DialogContent>
      <Foot label={submit ?? translate('ra.action.save')} onClose={onClose} />
    </Form>
  );
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="sm">
      {id ? (
        <EditBase
          resource={resource}
          id={id}
          mutationMode="pessimistic"
          redirect={false}
          mutationOptions={{ onSuccess }}
          transform={transform}
          disableAuthentication
        >
          {form}
        </EditBase>
      ) : (
        <CreateBase
          resource={resource}
          redirect={false}
          mutationOptions={{ onSuccess }}
          transform={transform}
          disableAuthentication
        >
          {form}
        </CreateBase>
      )}
    </Dialog>
  );
};
