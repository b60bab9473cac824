import type { Session } from 'electron/main';
import type { Pages } from './pages.ts';

/** The one thing a page may ask of the system: to put plain text on the clipboard. */
const GRANTED = 'clipboard-sanitized-write';

/** Refuses whatever a page could ask of the machine or the network. */
export function wallSession(session: Session, pages: Pages): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(permission === GRANTED && pages.isOurs(requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => permission === GRANTED && pages.isOurs(origin));
  session.setDevicePermissionHandler(() => false);
  // Saving goes through the system's dialog and `file.save`; a page downloads nothing by itself.
  session.on('will-download', (event) => event.preventDefault());
  // The spelling checker would fetch its dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !pages.mayLoad(url) }));
}
