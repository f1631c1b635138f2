import { useSyncExternalStore } from 'react';
import { Notice, useMessages } from '#ui/kit';
import { shellMessages } from './messages.js';

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

export function OfflineNotice() {
  const t = useMessages(shellMessages);
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  if (isOnline) return null;
  return (
    <div className="wide offline-notice">
      <Notice tone="warning" role="alert" title={t.offline}>
        <p>{t.offlineHelp}</p>
      </Notice>
    </div>
  );
}
