import { existsSync, readFileSync } from 'node:fs';
import { strict } from './strict.mjs';

/** A picture that is carried and never looked at; `bytes` undefined is the empty one. */
export const image = (bytes) =>
  strict('NativeImage', {
    isEmpty: () => bytes === undefined || bytes.length === 0,
    toPNG: () => bytes ?? Buffer.alloc(0),
    resize: () => image(bytes),
    toDataURL: () => `data:image/png;base64,${(bytes ?? Buffer.alloc(0)).toString('base64')}`,
    setTemplateImage: () => undefined,
  });

export const nativeImage = strict('nativeImage', {
  createFromPath: (path) => image(existsSync(path) ? readFileSync(path) : undefined),
  createFromBuffer: image,
  createFromDataURL: (url) => image(Buffer.from(url.split(',')[1] ?? '', 'base64')),
  createEmpty: () => image(undefined),
});
