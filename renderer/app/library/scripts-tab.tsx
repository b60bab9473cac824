/** Scripts, with what they say to one customer. */
export function ScriptsTab() {
  return null;
}
