// biome-ignore lint/performance/noBarrelFile: for what still looks for it here
export * from '../text/calendar.ts';
