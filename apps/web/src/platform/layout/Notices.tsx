import CloseIcon from '@mui/icons-material/Close';
import { type NotificationPayload, useNotificationContext, useTakeUndoableMutation, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';

const wordsOf = (notice: NotificationPayload, translate: ReturnType<typeof useTranslate>) =>
  typeof notice.message === 'string'
    ? translate(notice.message, notice.notificationOptions?.messageArgs)
    : notice.message;

/** One line at the foot of the page for what has just happened; errors stay until they are closed. */
export const Notices = () => {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const takeMutation = useTakeUndoableMutation();
  const [notice, setNotice] = useState<NotificationPayload>();
  useEffect(() => {
    if (notice || notifications.length === 0) return;
    const taken = takeNotification();
    if (taken) setNotice(taken);
    if (taken?.notificationOptions?.undoable) takeMutation()?.({ isUndo: false });
  }, [notice, notifications, takeNotification, takeMutation]);
  const isError = notice?.type === 'error';
  useEffect(() => {
    if (!notice || isError) return undefined;
    const timer = setTimeout(() => setNotice(undefined), 5000);
    return () => clearTimeout(timer);
  }, [notice, isError]);
  return (
    <div
      className="notices not-printed"
      role={isError ? 'alert' : 'status'}
      aria-live={isError ? 'assertive' : 'polite'}
    >
      {notice && (
        <div className="notice" data-type={notice.type}>
          <span dir="auto">{wordsOf(notice, translate)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={translate('ra.action.close')}
            onClick={() => setNotice(undefined)}
          >
            <CloseIcon fontSize="small" />
          </button>
        </div>
      )}
    </div>
  );
};
