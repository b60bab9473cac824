// Where a picked file lies: the page never learns it, `webUtils.getPathForFile` of the preload does.
import { keys } from './state.mjs';

/** Answers the preload's question for the paths of the files it holds under `message.id`. */
export async function pathsOf(contents, { id, count }) {
  const paths = [];
  for (let i = 0; i < count; i += 1) {
    const { result } = await contents.cdp('Runtime.evaluate', {
      uniqueContextId: contents.contextId,
      expression: `globalThis.${keys.held}.get(${id})[${i}]`,
    });
    const { path } = await contents.cdp('DOM.getFileInfo', { objectId: result.objectId });
    paths.push(path);
  }
  contents.deliver({ kind: 'paths', id, paths });
}
