/** What the page says about itself: meta tags, JSON-LD and microdata, as flat name and value pairs. */

export interface Metadata {
  entries: { name: string; value: string }[];
  title: string;
  publisher: string | null;
  author: string | null;
  publishedAt: string | null;
  problems: { code: string; detail: string }[];
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** Depth and number of JSON-LD values read: far above real pages, low enough for hostile ones. */
const MAX_JSON_DEPTH = 12;
const MAX_ENTRIES = 2_000;

export function readMetadata(document: Document): Metadata {
  const entries: Metadata['entries'] = [];
  const problems: Metadata['problems'] = [];
  const add = (name: string, value: string | null | undefined): void => {
    if (value?.trim() && entries.length < MAX_ENTRIES) entries.push({ name, value: value.trim().slice(0, 1_000) });
  };
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name) add(name.toLowerCase(), meta.getAttribute('content'));
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = parseJson(script.textContent ?? '');
    if (json === undefined) problems.push({ code: 'json-ld-malformed', detail: '' });
    else flatten(json, '', 0, (key, value) => add(`json-ld:${key}`, value));
  }
  // Only the item the headline stands in: teasers in the rail are items too.
  for (const item of document.querySelectorAll('[itemtype]')) {
    if (!item.querySelector('h1')) continue;
    add('microdata:@type', item.getAttribute('itemtype')?.split('/').pop());
    for (const property of item.querySelectorAll('[itemprop="sponsor"], [itemprop="genre"]'))
      add(`microdata:${property.getAttribute('itemprop')}`, property.getAttribute('content') ?? property.textContent);
  }

  const first = (...names: string[]) => names.map((name) => entries.find((entry) => entry.name === name)?.value).find(Boolean) ?? null;
  const address = (value: string | null) => (value && !/^https?:/.test(value) ? value : null);
  return {
    entries,
    problems: problems.slice(0, 1),
    title: first('og:title', 'json-ld:headline') ?? document.title ?? '',
    publisher: first('og:site_name', 'json-ld:publisher.name', 'application-name'),
    author: address(first('json-ld:author.name', 'author', 'json-ld:author', 'article:author')),
    publishedAt:
      first('json-ld:datePublished', 'article:published_time', 'datepublished', 'date') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
  };
}

function parseJson(text: string): Json | undefined {
  const cleaned = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '').trim();
  if (!cleaned) return null;
  try {
    return JSON.parse(cleaned);
  } catch {
    return undefined;
  }
}

/** `{author: [{name: 'A'}]}` → `author.name: A`; the items of `@graph` stand at the top. */
function flatten(json: Json, path: string, depth: number, add: (key: string, value: string) => void): void {
  if (depth > MAX_JSON_DEPTH || json === null) return;
  if (Array.isArray(json)) for (const item of json) flatten(item, path, depth + 1, add);
  else if (typeof json === 'object')
    for (const [key, value] of Object.entries(json))
      flatten(value, key === '@graph' ? path : path ? `${path}.${key}` : key, depth + 1, add);
  else add(path || 'value', String(json));
}
