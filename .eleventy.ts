export { default } from './src/site/eleventy.ts';
