/** Paper in inches, width by height, by the names Electron knows. */
const INCHES = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
};
const EDGE = 0.4;

function sizeOf(pageSize = 'Letter') {
  if (typeof pageSize !== 'string') return [pageSize.width, pageSize.height];
  if (INCHES[pageSize] === undefined) throw new Error(`electron stand-in: the paper ${pageSize} is not implemented`);
  return INCHES[pageSize];
}

/** Electron's `printToPDF` options in the words of the DevTools protocol. */
export function paperFor({ pageSize, margins = {}, ...options }) {
  const [paperWidth, paperHeight] = sizeOf(pageSize);
  const { top = EDGE, bottom = EDGE, left = EDGE, right = EDGE } = margins;
  return {
    ...options,
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
  };
}
