/**
 * Takes out of Readability what the extension never runs, as a build step. Every page that is read is given this code: what is taken out
 * here is 2.4 kB of the content script's 60 (gzip, measured with Readability 0.6.0). What stays keeps the same elements.
 */
import type { Plugin } from 'vite';

/** Prepared for documents with scripts and images; `extract.ts` takes scripts out itself, switches JSON-LD off and reads no images. */
const UNUSED = ['_getJSONLD', '_unwrapNoscriptImages', '_fixLazyImages'] as const;
const EXPORT = /^if \(typeof module === "object"\) \{[\s\S]*$/m;
/** A statement of its debug log, arguments with up to two levels of brackets included. */
const LOG = /this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g;
/** Its own members; none of them is part of its interface. */
const PRIVATE = /\b_[a-zA-Z]\w+\b/g;

/** @throws Error when Readability is no longer written as this step expects. */
export function slimReadability(source: string): string {
  let code = source;
  const replace = (what: string, pattern: RegExp, by: string): void => {
    if (code.search(pattern) < 0)
      throw new Error(
        `Readability.js: ${what} not found; look at what its new version looks like and mend scripts/lib/slim-readability.ts.`,
      );
    code = code.replace(pattern, by);
  };
  replace('its export', EXPORT, 'export default Readability;\n');
  replace('its debug log', LOG, ';');
  for (const name of UNUSED) replace(name, new RegExp(`^  ${name}\\([^)]*\\) \\{[\\s\\S]*?^  \\},$`, 'm'), `  ${name}() {},`);
  const short = new Map<string, string>();
  return code.replace(PRIVATE, (name) => {
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name)!;
  });
}

export const slimReadabilityPlugin = (): Plugin => ({
  name: 'slim-readability',
  transform: (code, id) =>
    /@mozilla\/readability\/Readability\.js(?:\?|$)/.test(id) ? { code: slimReadability(code), map: null } : undefined,
});
