// Loaded into a bot before its own code: tells what memory it uses, after a collection, whenever it is asked.
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
