// Every request of a page passes here: navigation guards, the app's gate, and the app's own scheme.
import { handlers, toApp } from './protocol.mjs';
import { isCancelled } from './session.mjs';
import { cancellable } from './strict.mjs';

const KINDS = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
};

/** True when a listener of `name` prevented the navigation. */
function stopped(contents, name, details) {
  const event = cancellable(details);
  contents.emit(name, event, details.url);
  return event.defaultPrevented;
}

/** Asks the guards as Electron does: only for what the page itself began, not for what `loadURL` asked. */
function isRefused(contents, paused, url) {
  if (paused.resourceType !== 'Document') return false;
  const isMainFrame = paused.frameId === contents.targetId;
  const details = { url, isMainFrame, isSameDocument: false, frame: isMainFrame ? contents.mainFrame : null };
  if (paused.redirectedRequestId !== undefined) return stopped(contents, 'will-redirect', details);
  if (isMainFrame && contents.asked === paused.request.url) return false;
  return (
    stopped(contents, 'will-frame-navigate', details) || (isMainFrame && stopped(contents, 'will-navigate', details))
  );
}

async function serve(contents, handler, { requestId, request }, url) {
  const body = ['GET', 'HEAD'].includes(request.method) ? undefined : request.postData;
  const response = await handler(new Request(url, { method: request.method, headers: request.headers, body }));
  await contents.cdp('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

const fail = (contents, { requestId }, errorReason) => contents.cdp('Fetch.failRequest', { requestId, errorReason });

/** Answers one request that Chromium holds back. */
export async function answerRequest(contents, paused) {
  const { requestId, request, resourceType } = paused;
  const url = toApp(request.url + (request.urlFragment ?? ''));
  if (isRefused(contents, paused, url)) return fail(contents, paused, 'Aborted');
  if (resourceType === 'Document') contents.asked = undefined;
  const details = { id: requestId, url, method: request.method, resourceType: KINDS[resourceType] ?? 'other' };
  if (await isCancelled(details)) return fail(contents, paused, 'BlockedByClient');
  const handler = handlers.get(url.split(':')[0]);
  if (handler === undefined) return contents.cdp('Fetch.continueRequest', { requestId });
  try {
    return await serve(contents, handler, paused, url);
  } catch (problem) {
    console.error(problem);
    return fail(contents, paused, 'Failed');
  }
}
