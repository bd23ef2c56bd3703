/** What to scan: the command line read into a list of pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName } from '../../lib/export/formats.ts';
import { SENSITIVITIES, type Sensitivity } from '../../lib/model/thresholds.ts';
import { Stop } from '../lib/commands.ts';

/** One page. A `file` is served under `url`; without a file the address is opened live; `invalid` says why it is neither. */
export interface Input {
  id: string;
  file: string | null;
  url: string | null;
  invalid?: string;
}

export interface ScanArguments {
  inputs: Input[];
  json: boolean;
  sensitivity: Sensitivity;
  /** What to write instead of a report for a person; null = that. */
  format: FormatName | null;
  help: boolean;
}

const isLive = (text: string): boolean => /^https?:\/\//i.test(text);

/** @throws Stop when the arguments make no sense or the manifest cannot be read. */
export function readArguments(args: readonly string[]): ScanArguments {
  const { values, positionals } = parse(args);
  const named = positionals.map(
    (given): Input => (isLive(given) ? { id: given, file: null, url: given } : { id: given, file: given, url: null }),
  );
  return {
    inputs: [...named, ...(values.manifest ?? []).flatMap(readManifest)],
    json: values.json ?? false,
    sensitivity: readSensitivity(values.sensitivity ?? 'balanced'),
    format: readFormat(values.export),
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        sensitivity: { type: 'string' },
        export: { type: 'string' },
        manifest: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}

function readSensitivity(given: string): Sensitivity {
  const known = SENSITIVITIES.find((name) => name === given);
  if (!known) throw new Stop(`--sensitivity must be one of ${SENSITIVITIES.join(', ')}, not "${given}".`);
  return known;
}

function readFormat(given: string | undefined): FormatName | null {
  if (given === undefined) return null;
  const known = FORMAT_NAMES.find((name) => name === given);
  if (!known) throw new Stop(`--export must be one of ${FORMAT_NAMES.join(', ')}, not "${given}".`);
  return known;
}

function readManifest(file: string): Input[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Stop(`The manifest cannot be read: ${(error as Error).message}`);
  }
  return text.split('\n').flatMap((line, index) => (line.trim() ? [readLine(line, file, index + 1)] : []));
}

/** A line that cannot be used is a page that cannot be analysed: the others go on. */
function readLine(line: string, manifest: string, number: number): Input {
  const place = `${manifest}:${number}`;
  let row: { id?: unknown; file?: unknown; url?: unknown };
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { id: place, file: null, url: null, invalid: `${place}: ${(error as Error).message}` };
  }
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const file = text(row?.file);
  const url = text(row?.url);
  const input: Input = {
    id: text(row?.id) ?? file ?? url ?? place,
    file: file && path.resolve(path.dirname(manifest), file),
    url,
  };
  if (!file && !(url && isLive(url))) return { ...input, invalid: `${place} names neither a file nor an http address.` };
  if (url && !isLive(url)) return { ...input, invalid: `${place}: "${url}" is no http address.` };
  return input;
}
