/** `npm run bench`: reading a page again after a labelled block came into it, beside reading it anew. Both in one run, in Chromium. */
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Round } from './bench/page-entry.ts';
import { CHROMIUM_ARGUMENTS } from './browsers/harness.ts';
import { ensureBrowser } from './browsers/install.ts';
import { command, Stop } from './lib/commands.ts';
import { pageScript } from './scan/bundle.ts';
import { packFor } from './scan/packs.ts';

/** A usual article, a very long one, and one that never ends. */
const PARAGRAPHS = [50, 500, 2_000];
const ROUNDS = 9;
const TEXTS = [
  'Der Küstenschutz in Norden bekommt im kommenden Jahr 14 Millionen Euro mehr, wie das Ministerium am Dienstag mitteilte.',
  'Nach Angaben der Behörde sind die Arbeiten bis Ende 2027 geplant. Anwohner müssen sich auf gesperrte Wege einstellen.',
  'Bürgermeisterin Hilke Janßen sagte, der Ausbau komme spät, aber nicht zu spät. Der letzte Schaden liegt elf Jahre zurück.',
  'Ob das Geld reicht, ist umstritten. Ein Bauunternehmer aus der Region rechnet mit höheren Preisen für Klei und Sand.',
];
const BLOCK = ['Anzeige', 'Nordsee-Aktie: Kaufen oder verkaufen?!', 'Jetzt kostenlose Analyse sichern und sofort handeln: Hier klicken'];

/** No two paragraphs are alike: what is remembered must not help within one reading. */
const pageOf = (paragraphs: number): string =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Mehr Geld</title><nav><a href="/">Start</a></nav><article><h1>Mehr Geld</h1>${Array.from(
    { length: paragraphs },
    (_, index) => `<p>${TEXTS[index % TEXTS.length]!.replace(' ', ` ${index} `)} Das war Satz ${index}.</p>`,
  ).join('')}</article>`;

await command(async () => {
  const browser = await puppeteer.launch({ executablePath: await ensureBrowser('chromium'), pipe: true, args: [...CHROMIUM_ARGUMENTS] });
  try {
    console.log('paragraphs   anew, ms   again, ms   again : anew   dearest stages of reading again, ms');
    for (const paragraphs of PARAGRAPHS) {
      const page = await browser.newPage();
      await page.setContent(pageOf(paragraphs));
      print(paragraphs, await measure(page));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return 0;
});

/** In a world beside the page's own, which costs more than the page's and is where content scripts live. */
async function measure(page: Page): Promise<Round[]> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  const script = await pageScript(path.join(import.meta.dirname, 'bench', 'page-entry.ts'));
  await session.send('Runtime.evaluate', { expression: script, contextId: executionContextId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: '(...args) => sourcelightBench(...args)',
    arguments: [packFor('de'), BLOCK, ROUNDS].map((value) => ({ value })),
    executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Stop(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function print(paragraphs: number, rounds: readonly Round[]): void {
  if (!rounds.every(({ equal }) => equal)) throw new Stop(`With ${paragraphs} paragraphs the two readings gave different reports.`);
  const [full, again] = [median(rounds.map((round) => round.full)), median(rounds.map((round) => round.again))];
  const stages = Object.keys(rounds[0]!.stages)
    .map((name) => [name, median(rounds.map((round) => round.stages[name] ?? 0))] as const)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 4);
  console.log(
    [
      String(paragraphs).padStart(10),
      full.toFixed(0).padStart(10),
      again.toFixed(0).padStart(11),
      (again / full).toFixed(2).padStart(14),
      `  ${stages.map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(', ')}`,
    ].join(' '),
  );
}
