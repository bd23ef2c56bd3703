/** `npm run scan -- FILE|URL …`: the extension's own analysis of pages, in a headless browser. */
import { THRESHOLDS } from '../lib/model/thresholds.ts';
import { ensureBrowser } from './browsers/install.ts';
import { command, Stop } from './lib/commands.ts';
import { reportLines } from './lib/print-report.ts';
import { type Evidence, evidenceText } from './scan/evidence.ts';
import { readArguments } from './scan/inputs.ts';
import { type Failure, isFailure, type Result, readAll, scanAll } from './scan/pool.ts';
import { scanEvidence } from './scan/scan-page.ts';

const USAGE = `Usage: npm run scan -- [--json] [--sensitivity LEVEL] [--export FORMAT] [--manifest FILE] [FILE|URL …]

  FILE                 a saved page; its scripts stay off and nothing is loaded from the network.
                       It is read as if it stood where it says that it was published (canonical address, og:url)
  URL                  a live page, loaded as a browser would
  --manifest FILE      pages as JSON lines {"id", "file", "url"}, file relative to the manifest
  --sensitivity LEVEL  how readily passages without a label are flagged: few, balanced (unless said otherwise) or many alarms
  --export FORMAT      the evidence of one page on stdout, as the extension saves it: html, markdown, json or annotations
  --json               one JSON report a line on stdout, and nothing else

Exit status 1 when a page could not be analysed.`;

await command(async () => {
  const { inputs, json, sensitivity, format, help } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (inputs.length === 0) throw new Stop(USAGE);
  const browser = await ensureBrowser('chromium');
  const threshold = THRESHOLDS[sensitivity];
  let failed = 0;
  if (format) {
    if (inputs.length !== 1) throw new Stop('--export takes one page.');
    let found: Evidence | Failure | null = null;
    await readAll<Evidence>(
      inputs,
      browser,
      (page, input) => scanEvidence(page, input, threshold),
      (result) => {
        found = result;
      },
    );
    const result = found as unknown as Evidence | Failure;
    console.log(isFailure(result) ? forPerson(result) : await evidenceText(format, result));
    return isFailure(result) ? 1 : 0;
  }
  let done = 0;
  const onResult = (result: Result) => {
    done += 1;
    failed += isFailure(result) ? 1 : 0;
    progress('');
    console.log(json ? JSON.stringify(result) : forPerson(result));
    if (done < inputs.length) progress(`${done} of ${inputs.length} pages, ${failed} failed …`);
  };
  await scanAll(inputs, browser, onResult, threshold);
  return failed > 0 ? 1 : 0;
});

/** Overwrites the one line of progress; nothing where nobody watches. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function forPerson(result: Result): string {
  return isFailure(result) ? `${result.id}: ${result.error.code}: ${result.error.message}` : reportLines(result).join('\n');
}
