/** What the scan command takes its arguments for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/scan/inputs.ts';
import { readSavedPage } from '../../../scripts/scan/saved-page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('readArguments', () => {
  it('tells files from addresses, each with what was given as its id', () => {
    expect(readArguments(['a.html', 'https://b.example/'])).toEqual({
      json: false,
      sensitivity: 'balanced',
      format: null,
      help: false,
      inputs: [
        { id: 'a.html', file: 'a.html', url: null },
        { id: 'https://b.example/', file: null, url: 'https://b.example/' },
      ],
    });
  });
  it('finds the files of a manifest beside it', () => {
    const manifest = write('manifest.jsonl', '{"id":"one","file":"pages/1.html","url":"https://a.example/1"}\n\n');
    expect(readArguments(['--json', '--manifest', manifest]).inputs).toEqual([
      { id: 'one', file: path.join(folder, 'pages/1.html'), url: 'https://a.example/1' },
    ]);
  });
  it('keeps a line it cannot use, with the reason and its place', () => {
    const manifest = write('bad.jsonl', 'null\n{"id":"x"}\n{"id":"y","file":"y.html","url":"ftp://y"}\n{');
    const inputs = readArguments(['--manifest', manifest]).inputs;
    expect(inputs.map(({ id }) => id)).toEqual([`${manifest}:1`, 'x', 'y', `${manifest}:4`]);
    expect(inputs.every(({ invalid }) => invalid?.includes('bad.jsonl'))).toBe(true);
  });
  it('takes one of the formats of the export, and says which they are', () => {
    expect(readArguments(['--export', 'markdown', 'a.html'])).toMatchObject({ format: 'markdown', inputs: [{ id: 'a.html' }] });
    expect(() => readArguments(['--export', 'pdf', 'a.html'])).toThrow(
      '--export must be one of html, markdown, json, annotations, not "pdf".',
    );
  });
  it('takes one of three sensitivities, and says which they are', () => {
    expect(readArguments(['--sensitivity', 'few', 'a.html'])).toMatchObject({ sensitivity: 'few', inputs: [{ id: 'a.html' }] });
    expect(() => readArguments(['--sensitivity', 'lots', 'a.html'])).toThrow(
      '--sensitivity must be one of few, balanced, many, not "lots".',
    );
    expect(() => readArguments(['a.html', '--sensitivity'])).toThrow('--sensitivity');
  });
  it('refuses options it does not know and manifests that are not there', () => {
    expect(() => readArguments(['--nope'])).toThrow('--nope');
    expect(() => readArguments(['--manifest', path.join(folder, 'none')])).toThrow('cannot be read');
  });
});

describe('readSavedPage', () => {
  it.each([
    ['its own word', Buffer.from('<meta charset="iso-8859-1"><p>Gr\xfc\xdfe', 'latin1'), 'text/html; charset=iso-8859-1'],
    ['UTF-8 where it is UTF-8, whatever it says', '<meta charset="iso-8859-1"><p>Grüße', 'text/html; charset=utf-8'],
    ['UTF-8 where it says nothing', '<p>Grüße', 'text/html; charset=utf-8'],
    ['what browsers take where it is not UTF-8', Buffer.from('<p>Gr\xfc\xdfe', 'latin1'), 'text/html; charset=windows-1252'],
  ])('gives a page the encoding of %s', async (_, content, contentType) => {
    expect(await readSavedPage(write('page.html', content), null)).toMatchObject({ contentType });
  });
  it('gives a page without an address a stand-in, and names the file in the report', async () => {
    const saved = await readSavedPage(write('a b.html', '<p>x'), null);
    expect(saved).toMatchObject({ address: null, standIn: 'https://file.invalid/a%20b.html' });
    expect(saved.url).toMatch(/^file:\/\/.*\/a%20b\.html$/);
  });
  it('refuses what is no page', async () => {
    await expect(readSavedPage(path.join(folder, 'none.html'), null)).rejects.toMatchObject({ code: 'not-found' });
    await expect(readSavedPage(write('x.html', '%PDF-1.7'), null)).rejects.toMatchObject({ code: 'not-html' });
    await expect(readSavedPage(write('y.html', Buffer.from([1, 0, 2])), null)).rejects.toMatchObject({ code: 'not-html' });
  });
});
