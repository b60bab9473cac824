/** Asks the browser entrance at its address, as its own page would. */
export async function askServed(address: string, channel: string, ask: unknown = {}): Promise<unknown> {
  const { origin, hash } = new URL(address);
  const answer = await fetch(`${origin}/call`, {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      authorization: `Bearer ${hash.replace('#token=', '')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ channel, ask }),
  });
  return answer.json();
}
