/** As much of a browser's window as renderer/api touches, at one address. */
export function makeFakePage(hash: string, fetchFrom: typeof fetch = fetch) {
  const kept = new Map<string, string>();
  const replaced: string[] = [];
  const page = {
    location: { hash, pathname: '/', search: '' },
    history: { replaceState: (_state: unknown, _title: string, url: string) => void replaced.push(url) },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    fetch: fetchFrom,
    setTimeout,
  };
  return { page: page as unknown as Window, kept, replaced };
}
