import { app, dialog } from 'electron/main';

/**
 * Asks for the folder of another book and starts over with it. A folder that holds none begins an empty one there.
 *
 * @param remember keeps the folder for the next start
 */
export async function chooseBook(remember: (folder: string) => Promise<unknown>): Promise<void> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return;
  await remember(folder);
  // One book a process: a lock, timers and indexes of the old one end with it.
  app.relaunch();
  app.quit();
}
