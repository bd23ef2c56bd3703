/** Readability alone: the package's index also brings `isProbablyReaderable`, which nobody here needs. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
