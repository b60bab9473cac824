/** Tells whoever watches the process of a fault of ours. Neither the book nor whoever changes it is concerned. */
export function aside(fault: unknown): void {
  queueMicrotask(() => {
    throw fault;
  });
}
