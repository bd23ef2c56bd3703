/**
 * Where the scripts injected into a page meet: the global object of their isolated world, which the page cannot see. Each leaves its part
 * there, and finds the others' when it needs them; a second injection finds its own.
 */
import type { Marks } from '../highlight/marks.ts';
import type { Pack } from '../model/pack.ts';
import type { Reader } from './reader.ts';

interface World {
  /** The words of the page's language: `packs/….js`. */
  sourcelightPack?: Pack;
  /** What reads the page: `reader.js`. */
  sourcelightReader?: Reader;
  /** What shows passages in it: `marks.js`, injected when they are first shown. */
  sourcelightMarks?: Marks;
}

export const world: World = globalThis as typeof globalThis & World;
