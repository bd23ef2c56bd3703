/** A file with settings and the reader's marks, as it is read in again. */
import type { KeptMark } from './reader-mark.ts';
import type { Settings } from './settings.ts';

/** Why a file, or something in it, cannot be taken. Keys of the user interface's texts: `file_fault_not_json` … */
export const FILE_FAULTS = ['too-large', 'not-json', 'not-ours', 'newer', 'missing', 'value', 'phrase', 'site'] as const;

export interface FileFault {
  code: (typeof FILE_FAULTS)[number];
  /** Where in the file: `settings.words.3.use`; empty = the file as such. */
  path: string;
  /** What may stand there, in the notation of types; of a phrase its fault. Empty where `code` says all. */
  expected: string;
  /** What stands there, shortened. */
  found: string;
}

/** `ignored` = the places of what this version does not know. */
export type SettingsFile =
  | { ok: true; settings: Partial<Settings>; marks: KeptMark[]; ignored: string[] }
  | { ok: false; faults: FileFault[] };
