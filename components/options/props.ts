/** What the options page is given: the settings with what may be done to them, and the helpers that look at words, hosts and files. */
import type { OptionsStatus } from '../../lib/model/options-status.ts';
import type { KeptMark } from '../../lib/model/reader-mark.ts';
import type { MarkKind, OwnWord, ReadingMode, Settings } from '../../lib/model/settings.ts';
import type { SettingsFile } from '../../lib/model/settings-file.ts';
import type { Trial } from '../../lib/model/trial.ts';

/** Every promise says whether it was done; what was typed stays where it was not. */
export interface OptionsState {
  settings: Settings;
  allowed: boolean;
  status: OptionsStatus | null;
  undo: (() => void) | null;
  change(changes: Partial<Settings>): Promise<boolean>;
  remove(changes: Partial<Settings>): Promise<boolean>;
  chooseReading(reading: ReadingMode): Promise<boolean>;
  chooseSites(sites: Settings['sites']): Promise<boolean>;
  allow(): void;
  take(settings: Partial<Settings>): Promise<boolean>;
  reset(): Promise<boolean>;
  say(status: OptionsStatus, undo?: () => void): void;
}

export interface OptionsTools {
  /** The host of what was typed, or why it is none: a key of the texts `site_fault_…`. */
  parseSite(typed: string): { host: string } | { fault: string };
  /** A host as people write it. */
  readableHost(host: string): string;
  /** What is wrong with a phrase, a key of the texts `phrase_fault_…`; null when it may be searched for. */
  phraseFault(phrase: string): string | null;
  /** @param language `auto` = that of the text. */
  tryText(text: string, language: string, words: readonly OwnWord[]): Promise<Trial>;
  /** Languages with words of their own to try a text against. */
  trialLanguages: readonly string[];
  uiLanguages: readonly string[];
  /** Paints the elements as passages are painted in pages; null = takes the paint off. */
  paint(elements: Record<MarkKind, Element[]> | null, marks: Settings['marks']): void;
  /** Together with the reader's marks. */
  writeFile(settings: Settings): Promise<string>;
  readFile(text: string): SettingsFile;
  /** Adds marks to those that are kept. @returns whether they were saved. */
  takeMarks(marks: readonly KeptMark[]): Promise<boolean>;
  /** @returns whether the browser forgot them. */
  dropMarks(marks: readonly KeptMark[]): Promise<boolean>;
  limits: { sites: number; words: number; phrase: number; fileBytes: number };
}
