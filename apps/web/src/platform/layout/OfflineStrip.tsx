import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import { useTranslate } from 'ra-core';
import { useOffline } from '../offline/use-offline.js';

/** Says that what stands on the screen may be older than what others see. */
export const OfflineStrip = () => {
  const translate = useTranslate();
  const isOffline = useOffline();
  return (
    <div role="status" className="not-printed">
      {isOffline && (
        <p className="offline-strip">
          <CloudOffIcon fontSize="small" aria-hidden="true" />
          {translate('frame.offline')}
        </p>
      )}
    </div>
  );
};
