/**
 * Takes out of Readability what the extension never runs, as a build step. Every page that is read is given this code: what is taken out
 * here is 4.9 kB of the content script's 60 (gzip, measured with Readability 0.6.0). What stays keeps the same elements.
 */
import type { Plugin } from 'vite';

/** The options we give it, and the constants behind those we do not; its debug log is never on. */
const CONSTRUCTOR = `function Readability(doc, { serializer = (element) => element.innerHTML }) {
  this._doc = doc;
  this._attempts = [];
  this._metadata = {};
  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
  this._charThreshold = this.DEFAULT_CHAR_THRESHOLD;
  this._serializer = serializer;
  this._allowedVideoRegex = this.REGEXPS.videos;
  this._linkDensityModifier = 0;
  this._flags = this.FLAG_STRIP_UNLIKELYS | this.FLAG_WEIGHT_CLASSES | this.FLAG_CLEAN_CONDITIONALLY;
}`;

/**
 * Members by what is left of them. `extract.ts` takes scripts out itself, switches JSON-LD off, reads no images and throws the output away;
 * of the metadata only the title plays a part in what is kept (a heading that repeats it).
 */
const LEFT: Readonly<Record<string, string>> = {
  _getJSONLD: '',
  _unwrapNoscriptImages: '',
  _fixLazyImages: '',
  _cleanStyles: '',
  _fixRelativeUris: '',
  _cleanClasses: '',
  _getArticleTitle: '',
  _unescapeHtmlEntities: '',
  _getArticleMetadata: '',
  _removeScripts: '',
  _isUrl: '',
  _isSingleImage: '',
  _postProcessContent: 'this._simplifyNestedElements(arguments[0]);',
  parse: `this._prepDocument();
    this._articleTitle = this._doc.title;
    const content = this._grabArticle();
    if (!content) return null;
    this._postProcessContent(content);
    return { content: this._serializer(content) };`,
};
/** Constants that only those members use. */
const UNUSED = [
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
  'HTML_ESCAPE_MAP',
  'CLASSES_TO_PRESERVE',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
];
const EXPORT = /^if \(typeof module === "object"\) \{[\s\S]*$/m;
/** A statement of its debug log, arguments with up to two levels of brackets included. */
const LOG = /this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g;
/** What it does where no browser has made the document. */
const OTHER_PARSER = /^ {4}if \(this\._docJSDOMParser[\s\S]*?^ {4}\}$/gm;
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
  replace('its constructor', /^function Readability\([\s\S]*?^\}/m, CONSTRUCTOR);
  replace('its export', EXPORT, 'export default Readability;\n');
  replace('its debug log', LOG, ';');
  replace('its branches for another parser', OTHER_PARSER, '');
  for (const [name, body] of Object.entries(LEFT))
    replace(name, new RegExp(`^  ${name}\\([^)]*\\) \\{[\\s\\S]*?^  \\},$`, 'm'), `  ${name}() {${body}},`);
  for (const name of UNUSED)
    replace(name, new RegExp(`^ +${name}: *(?:\\n +)?(?:/.*/[a-z]*|\\[.*\\]|[[{]\\n[\\s\\S]*?^  [\\]}]),$`, 'm'), '');
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
