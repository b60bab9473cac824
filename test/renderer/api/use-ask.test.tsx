import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { makeQueryClient } from '../../../renderer/api/query-client.ts';
import { useAsk } from '../../../renderer/api/use-ask.ts';
import { fail, ok, type Result, unreachable } from '../../../shared/result.ts';

function Tags() {
  const asked = useAsk('customer.tags', {});
  switch (asked.state) {
    case 'asking':
      return 'asking';
    case 'refused':
      return `refused: ${asked.failure.code}`;
    case 'answered':
      return `answered: ${asked.value.tags.map(({ tag }) => tag).join()}${asked.fresh ? '' : '…'}`;
    default:
      return unreachable(asked);
  }
}

function shown(result?: Result<unknown>): string {
  const client = makeQueryClient();
  if (result !== undefined) client.setQueryData(['customer.tags', {}], result);
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Tags />
    </QueryClientProvider>,
  );
}

it('is asking, refused or answered', () => {
  expect([shown(), shown(fail('book-unreadable')), shown(ok({ tags: [{ tag: '展会', count: 2 }] }))]).toEqual([
    'asking',
    'refused: book-unreadable',
    'answered: 展会',
  ]);
});
