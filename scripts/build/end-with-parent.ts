/**
 * Loaded before Astro's own program by `scripts/astro.ts`: should that be killed, this ends too, rather than build on
 * with nobody to put what it makes in its place.
 */
process.once('disconnect', () => process.exit(1));
// The line to the parent alone is no reason to go on.
process.channel?.unref();
