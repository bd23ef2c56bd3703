/** The formats there are, by name. */
import { jsonLd } from './annotations.ts';
import { type EvidenceFile, type ExportWords, fileStem } from './evidence.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

interface Format {
  extension: string;
  /** MIME type. */
  type: string;
  write: (file: EvidenceFile, words: ExportWords) => string;
  /** A screenshot is part of it; of the others it is a file beside them. */
  holdsPicture: boolean;
}

/** The first is the one that most people can open and print. */
export const FORMATS = {
  html: { extension: 'html', type: 'text/html', write: html, holdsPicture: true },
  markdown: { extension: 'md', type: 'text/markdown', write: markdown, holdsPicture: false },
  json: { extension: 'json', type: 'application/json', write: json, holdsPicture: true },
  annotations: { extension: 'jsonld', type: 'application/ld+json', write: jsonLd, holdsPicture: false },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** Name and content of the file to save. */
export function exportFile(name: FormatName, file: EvidenceFile, words: ExportWords): { name: string; type: string; content: string } {
  const { extension, type, write } = FORMATS[name];
  return { name: `${fileStem(file)}.${extension}`, type: `${type};charset=utf-8`, content: write(file, words) };
}
