import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, staticPath } from '../../../electron/files/static-path.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

describe('the names in a request path', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['/index.html', ['index.html']],
    ['/assets/a%20b.js', ['assets', 'a b.js']],
    ['/%E5%AE%A2.js', ['客.js']],
    ['index.html', undefined],
    ['/..', undefined],
    ['/a/../b', undefined],
    ['/%2e%2e/b', undefined],
    ['/.env', undefined],
    ['/a%2fb', undefined],
    ['/a%2Fb', undefined],
    ['/a%5Cb', undefined],
    ['/a\\b', undefined],
    ['/a%00', undefined],
    ['/a\0', undefined],
    ['/a%0A', undefined],
    ['/C:/a', undefined],
    ['/a.js::$DATA', undefined],
    ['/%', undefined],
  ])('%j gives %j', (requestPath, segments) => {
    expect(segmentsOf(requestPath)).toEqual(segments);
  });

  it('never lead upwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '.', '%2e', '%2f', '%5c', '\\', 'a', '%', '%00') }), (text) =>
        (segmentsOf(`/${text}`) ?? []).every((name) => !name.startsWith('.') && !/[/\\]/.test(name)),
      ),
    );
  });
});

describe('the file of a request path', () => {
  it('is found inside the folder and never through a link out of it', async () => {
    const folder = realpathSync(tempFolder());
    const root = path.join(folder, 'root');
    mkdirSync(root);
    for (const file of ['secret.js', 'root/index.html', 'root/a.js']) writeFileSync(path.join(folder, file), file);
    symlinkSync(path.join(folder, 'secret.js'), path.join(root, 'out.js'));
    symlinkSync(path.join(root, 'a.js'), path.join(root, 'in.js'));
    symlinkSync(folder, path.join(root, 'up'));
    const found = await Promise.all(
      ['/', '/a.js', '/in.js', '/out.js', '/up/secret.js', '/b.js'].map((p) => staticPath(root, p)),
    );
    expect(found).toEqual([
      path.join(root, 'index.html'),
      path.join(root, 'a.js'),
      path.join(root, 'a.js'),
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is found where the folder itself is a link', async () => {
    const folder = realpathSync(tempFolder());
    mkdirSync(path.join(folder, 'real'));
    writeFileSync(path.join(folder, 'real', 'index.html'), '');
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'link'));
    expect(await staticPath(path.join(folder, 'link'), '/')).toBe(path.join(folder, 'real', 'index.html'));
  });

  it('is not found beside a folder whose name begins the same', async () => {
    const folder = realpathSync(tempFolder());
    for (const name of ['root', 'root-other']) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, 'root-other', 'a.js'), '');
    symlinkSync(path.join(folder, 'root-other'), path.join(folder, 'root', 'near'));
    expect(await staticPath(path.join(folder, 'root'), '/near/a.js')).toBeUndefined();
  });
});
