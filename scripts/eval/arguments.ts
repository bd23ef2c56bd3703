/** The evaluation's command line. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from '../lib/commands.ts';
import { inRoot } from '../lib/paths.ts';

export const USAGE = `Usage: npm run eval -- [--baselines] [FOLDER …]

  FOLDER       pages with gold labels: manifest.jsonl and gold.jsonl, or page.html and expected.json in a folder a page;
               or news articles of which every sentence says whose it is (tests/corpus/news);
               without one, all of the repository's own
  --baselines  other tools on the same pages, scored by the same scorer`;

export interface EvaluationArguments {
  folders: { name: string; folder: string }[];
  baselines: boolean;
  help: boolean;
}

/** Exact fixtures, pages the weights are fitted on, pages, articles in short form and news nothing was fitted on. */
const OWN_FOLDERS = [
  inRoot('tests', 'pages'),
  inRoot('tests', 'corpus', 'fitted'),
  inRoot('tests', 'corpus', 'held-out'),
  inRoot('tests', 'corpus', 'pairs', 'held-out'),
  inRoot('tests', 'corpus', 'news', 'held-out'),
];

/** @throws Stop when there is no such option. */
export function readArguments(args: readonly string[]): EvaluationArguments {
  const { values, positionals } = parse(args);
  const given = positionals.length > 0 ? positionals : OWN_FOLDERS;
  return {
    folders: given.map((folder) => ({ name: path.basename(path.resolve(folder)), folder: path.resolve(folder) })),
    baselines: values.baselines ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { baselines: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n\n${USAGE}`);
  }
}
