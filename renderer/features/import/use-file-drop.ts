import { type DragEvent, useRef, useState } from 'react';

const carriesFiles = (event: DragEvent): boolean => [...event.dataTransfer.types].includes('Files');

/** Makes an element take one dropped file, wherever on it. `over` is true while a file hangs above it. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  // entering a child leaves its parent: only the last leave means that the file is gone
  const depth = useRef(0);
  const step = (by: 1 | -1) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (carriesFiles(event)) step(1);
    },
    onDragLeave: (event: DragEvent) => {
      if (carriesFiles(event)) step(-1);
    },
    onDragOver: (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      const file = event.dataTransfer.files.item(0);
      if (file !== null) onFile(file);
    },
  };
  return { over, handlers };
}
