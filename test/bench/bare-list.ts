// The least that can stand between a key and a list: a server with ten thousand lines of text, a page without any library. A process of its own, as the book has one.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const LINES = 25;
const ROWS = 100;
const FIELDS = 8;

const PAGE = `<!doctype html><meta charset="utf-8"><input autofocus><div id="list">${'<p></p>'.repeat(LINES)}</div><script>
const lines = [...document.querySelectorAll('p')];
document.querySelector('input').addEventListener('input', async ({ target }) => {
  const asked = target.value;
  const rows = await (await fetch('/rows', { method: 'POST', body: asked })).json();
  if (asked === target.value) lines.forEach((line, at) => { line.textContent = rows[at]?.join(' ') ?? ''; });
});
</script>`;

/** The first hundred whose first field has these letters in it. */
function rowsFor(all: readonly (readonly string[])[], letters: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const row of all) if (row[0]?.includes(letters) === true && found.push(row) === ROWS) break;
  return found;
}

/** Lines that are found by any letters of which words are made. */
function linesOf(words: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    `${words[at % words.length]}${words[(at * 7) % words.length]} ${at}`,
    ...Array.from({ length: FIELDS - 1 }, (__, field) => `${words[(at + field) % words.length]} ${at % 997}`),
  ]);
}

/** @throws what listening throws. Tells its parent the port. */
export function serveBareList(words: readonly string[], count: number): void {
  const all = linesOf(words, count);
  const answer = async (request: IncomingMessage): Promise<string> =>
    request.method === 'POST' ? JSON.stringify(rowsFor(all, await text(request))) : PAGE;
  const server = createServer(
    (request, response) =>
      void answer(request).then((said) => {
        response.setHeader('content-type', request.method === 'POST' ? 'application/json' : 'text/html');
        response.end(said);
      }),
  );
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

if (import.meta.main) serveBareList(process.argv.slice(2), 10_000);
