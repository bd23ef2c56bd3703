/** The scan command from outside: what it prints, where, and with which status it ends. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../lib/model/thresholds.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { softArticle } from '../property/page-of.ts';
import { serveSite } from './site.ts';

interface Printed {
  status: number | null;
  stdout: string;
  stderr: string;
}

function scan(...args: string[]): Promise<Printed> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', 'scan', '--', ...args], { cwd: inRoot(), shell: process.platform === 'win32' });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
const lines = ({ stdout }: Printed) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

let site: LocalServer;
let folder: string;
beforeAll(async () => {
  site = await serveSite();
  folder = await mkdtemp(path.join(tmpdir(), 'sourcelight-scan-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('npm run scan', () => {
  it('prints one JSON report a line and nothing else with --json', async () => {
    const printed = await scan('--json', inRoot('demo', 'de.html'), `${site.origin}/en.html`);
    expect(printed.status).toBe(0);
    const [file, live] = lines(printed);
    expect(file).toMatchObject({ schema: 1, id: inRoot('demo', 'de.html'), language: 'de', verdict: 'editorial-with-ads' });
    expect(live).toMatchObject({ schema: 1, id: `${site.origin}/en.html`, url: `${site.origin}/en.html`, language: 'en' });
  });

  it('goes on after pages that cannot be analysed, in the order of the manifest', async () => {
    await writeFile(
      path.join(folder, 'page.html'),
      '<!doctype html><title>T</title><p>Grüße</p><script>document.title = "ran"</script><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
    );
    await writeFile(path.join(folder, 'picture.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    const rows = [
      { id: 'missing', file: 'missing.html', url: 'https://site.example/missing' },
      { id: 'short', file: 'page.html', url: 'http://site.example/short' },
      { id: 'binary', file: 'picture.html', url: 'https://site.example/picture' },
      { id: 'refused', url: 'http://127.0.0.1:9/' },
      { id: 'gone', url: `${site.origin}/nothing-here` },
      { id: 'pdf', url: `${site.origin}/document.pdf` },
    ];
    const manifest = path.join(folder, 'manifest.jsonl');
    await writeFile(manifest, [...rows.map((row) => JSON.stringify(row)), 'no json'].join('\n'));
    const printed = await scan('--json', '--manifest', manifest);
    expect(printed.status).toBe(1);
    expect(lines(printed)).toMatchObject([
      { id: 'missing', error: { code: 'not-found' } },
      { id: 'short', url: 'http://site.example/short', title: 'T', verdict: 'no-article' },
      { id: 'binary', error: { code: 'not-html' } },
      { id: 'refused', error: { code: 'navigation-failed' } },
      { id: 'gone', error: { code: 'not-found' } },
      { id: 'pdf', error: { code: 'not-html' } },
      { id: `${manifest}:7`, error: { code: 'failed' } },
    ]);
  });

  it('puts claims and facts side by side for a person', async () => {
    const { status, stdout } = await scan(inRoot('demo', 'en.html'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/WHAT IS CLAIMED +│ WHAT THE ARTICLE REPORTS/);
    expect(stdout).toMatch(/“[^│]+│ “/);
  });

  it('flags passages without a label as readily as it is told to', async () => {
    const kinds = async (...args: string[]) => {
      const [report] = lines(await scan('--json', ...args, `${site.origin}/soft.html`));
      return { threshold: report.threshold, kinds: report.promotions.map(({ kind }: { kind: string }) => kind) };
    };
    expect(await kinds()).toEqual({ threshold: THRESHOLDS.balanced, kinds: ['paid', 'unlabelled'] });
    expect(await kinds('--sensitivity', 'few')).toEqual({ threshold: 0.9, kinds: ['paid'] });
    const { status, stdout, stderr } = await scan('--sensitivity', 'lots', `${site.origin}/soft.html`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('few, balanced, many');
  });

  it('takes links of a saved page to the site it names as its own for its own, and goes on naming the file', async () => {
    const saved = path.join(folder, 'saved.html');
    const scanAs = async (own: string) => {
      await writeFile(saved, `<!doctype html><html lang="de"><head><link rel="canonical" href="${own}"></head>${softArticle()}</html>`);
      const [{ url, promotions, jurisdiction }] = lines(await scan('--json', saved));
      expect(url).toBe(pathToFileURL(saved).href);
      return { kinds: promotions.map(({ kind }: { kind: string }) => kind), by: jurisdiction.evidence.name };
    };
    expect(await scanAs('https://www.zeitung.at/lokales/deich')).toEqual({ kinds: ['paid', 'unlabelled'], by: 'domain' });
    expect(await scanAs('https://www.flutfest.example/magazin/deich')).toEqual({ kinds: ['paid'], by: 'language' });
  });

  it('says how it is used when it is given nothing', async () => {
    const { status, stdout, stderr } = await scan();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Usage');
  });
});
