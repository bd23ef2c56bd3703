/** Settings and the reader's marks as a file: written, and read in again with every fault named by its place. */
import * as v from 'valibot';
import { KeptMarkSchema, MOST_MARKS } from '../extension/reader-marks.ts';
import { isRecord } from '../extension/settings.ts';
import { SETTING_SCHEMAS } from '../extension/settings-schema.ts';
import { parseSite } from '../extension/site-access.ts';
import type { KeptMark } from '../model/reader-mark.ts';
import type { OwnWord, Settings } from '../model/settings.ts';
import type { FileFault, SettingsFile } from '../model/settings-file.ts';
import { ownWordFault } from '../text/own-word-fault.ts';

/** The format of the file; one more when an older version would read a newer file wrongly. */
const FORMAT = 1;
/** As many marks as are kept, each as long as one may be, are less. In UTF-16 units. */
export const LARGEST_FILE = 10_000_000;
/** A value in a message longer than this is cut off, in UTF-16 units. */
const LONGEST_FOUND = 60;
/** A file with more faults than this is not meant for us. */
const MOST_FAULTS = 20;

const Marks = v.pipe(v.array(KeptMarkSchema), v.maxLength(MOST_MARKS));

/** The text of the file. */
export const writeSettingsFile = (settings: Settings, marks: readonly KeptMark[]): string =>
  `${JSON.stringify({ sourcelight: FORMAT, settings, marks }, null, 2)}\n`;

const cut = (text: string): string => (text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text);
const brief = (value: unknown): string => cut(JSON.stringify(value) ?? '');

const fault = (code: FileFault['code'], path = '', expected = '', found = ''): FileFault => ({ code, path, expected, found });
const refused = (...faults: FileFault[]): SettingsFile => ({ ok: false, faults: faults.slice(0, MOST_FAULTS) });

/** All of it or nothing: a file with a fault changes no setting. What a file leaves out stays as it is. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LARGEST_FILE) return refused(fault('too-large'));
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(fault('not-json', '', '', (error as Error).message));
  }
  if (!isRecord(file) || typeof file.sourcelight !== 'number') return refused(fault('not-ours', 'sourcelight', String(FORMAT)));
  if (file.sourcelight > FORMAT) return refused(fault('newer', 'sourcelight', String(FORMAT), brief(file.sourcelight)));
  if (file.settings === undefined) return refused(fault('missing', 'settings'));
  if (!isRecord(file.settings)) return refused(fault('value', 'settings', 'Object', brief(file.settings)));
  const ignored = Object.keys(file).filter((key) => !['sourcelight', 'settings', 'marks'].includes(key));
  const settings: Record<string, unknown> = {};
  const faults: FileFault[] = [];
  for (const [name, value] of Object.entries(file.settings)) {
    if (!Object.hasOwn(SETTING_SCHEMAS, name)) {
      ignored.push(`settings.${name}`);
      continue;
    }
    const result = v.safeParse(SETTING_SCHEMAS[name as keyof Settings] as v.GenericSchema, value);
    if (result.success) settings[name] = result.output;
    else faults.push(...result.issues.map((issue) => toFault(issue, `settings.${name}`)));
  }
  const marks = v.safeParse(Marks, file.marks ?? []);
  if (!marks.success) faults.push(...marks.issues.map((issue) => toFault(issue, 'marks')));
  if (settings.words) faults.push(...wordFaults(settings.words as OwnWord[]));
  if (settings.sites) settings.sites = cleanSites(settings.sites as Settings['sites'], faults);
  return faults.length > 0 || !marks.success ? refused(...faults) : { ok: true, settings, marks: marks.output, ignored };
}

function toFault(issue: v.BaseIssue<unknown>, within: string): FileFault {
  const path = v.getDotPath(issue);
  const place = path ? `${within}.${path}` : within;
  if (issue.input === undefined) return fault('missing', place);
  return fault('value', place, issue.expected ?? issue.message, cut(issue.received));
}

const wordFaults = (words: readonly OwnWord[]): FileFault[] =>
  words.flatMap(({ phrase }, index) => {
    const what = ownWordFault(phrase);
    return what ? [fault('phrase', `settings.words.${index}.phrase`, what, brief(phrase))] : [];
  });

/** Hosts as the list keeps them, whoever wrote the file. */
function cleanSites(sites: Settings['sites'], faults: FileFault[]): Settings['sites'] {
  return Object.fromEntries(
    Object.entries(sites).flatMap(([host, state]) => {
      const site = parseSite(`http://${host}`);
      if ('host' in site) return [[site.host, state]];
      faults.push(fault('site', `settings.sites.${host}`, '', brief(host)));
      return [];
    }),
  );
}
