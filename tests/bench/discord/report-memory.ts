// Loaded into a bot before its own code: tells what memory it uses, after a collection, whenever it is asked.
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// The bot ends when it has nothing more to do, as without this.
process.channel?.unref();
// Without the bench nobody would end it.
process.on('disconnect', () => process.exit());
