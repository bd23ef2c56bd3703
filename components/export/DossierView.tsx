/** The evidence as it will stand in the file. */
import type { DossierBlock } from '../../lib/export/dossier-blocks.ts';
import { oneLine, safeText } from '../../lib/export/safe-text.ts';
import { keysOf } from '../keys.ts';

/** One deeper than in the file: the page has a heading of its own. */
const LEVELS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

/** @param language of the page's words, BCP 47 */
function Block({ block, language }: { block: DossierBlock; language: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = LEVELS[block.level];
      return <Heading>{oneLine(block.text)}</Heading>;
    }
    case 'text':
      return <p>{oneLine(block.text)}</p>;
    case 'properties':
      return (
        <dl>
          {block.rows.map(({ name, value, exact }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{exact === null ? oneLine(value) : <time dateTime={exact}>{value}</time>}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list': {
      const keys = keysOf(block.items);
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={keys[index]}>{oneLine(item)}</li>
          ))}
        </ul>
      );
    }
    case 'quote':
      return (
        <figure>
          <blockquote lang={language || undefined} dir="auto">
            {safeText(block.text)}
          </blockquote>
          {block.place && <figcaption>{oneLine(block.place)}</figcaption>}
        </figure>
      );
    case 'note':
      return (
        <p className="dossier-note" dir="auto">
          {safeText(block.text)}
        </p>
      );
    case 'screenshot':
      return null; // shown by the switch that takes it
  }
}

/** Blocks one after the other. */
function Blocks({ blocks, language }: { blocks: readonly DossierBlock[]; language: string }) {
  const keys = keysOf(blocks.map((block) => `${block.kind} ${'text' in block ? block.text : ''}`));
  return blocks.map((block, index) => <Block key={keys[index]} block={block} language={language} />);
}

interface Fold {
  title: string;
  blocks: DossierBlock[];
}

/** One for each heading of the second level that something is shown below. */
function foldsOf(blocks: readonly DossierBlock[]): Fold[] {
  const folds: Fold[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) folds.push({ title: block.text, blocks: [] });
    else if (block.kind !== 'screenshot') folds.at(-1)?.blocks.push(block);
  }
  return folds.filter((fold) => fold.blocks.length > 0);
}

/** The head of the document, and folded away below it what the head is to be checked by. */
export function DossierView({ head, details, language }: { head: DossierBlock[]; details: DossierBlock[]; language: string }) {
  const folds = foldsOf(details);
  const keys = keysOf(folds.map(({ title }) => title));
  return (
    <div className="dossier">
      <Blocks blocks={head} language={language} />
      {folds.map(({ title, blocks }, index) => (
        <details key={keys[index]} className="dossier-fold">
          <summary>
            <h4>{oneLine(title)}</h4>
          </summary>
          <Blocks blocks={blocks} language={language} />
        </details>
      ))}
    </div>
  );
}
