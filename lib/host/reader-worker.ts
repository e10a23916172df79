/** The reader as a worker of the page that calls this: `entrypoints/reader.ts`. */
export function startReader(broke: () => void): Worker {
  const reader = new Worker('/reader.js');
  reader.onerror = broke;
  return reader;
}
