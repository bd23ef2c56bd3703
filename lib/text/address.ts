/** Addresses of pages. */

/** Where in it one is does not make another page. */
export const withoutFragment = (url: string): string => url.split('#')[0]!;
