/** What the printer of the desktop waits for. */
export const tellReady = (ready: boolean): void => {
  if (ready) document.documentElement.dataset['ready'] = 'true';
  else delete document.documentElement.dataset['ready'];
};
