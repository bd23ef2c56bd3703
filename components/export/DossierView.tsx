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
          {block.rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{oneLine(value)}</dd>
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

/** All blocks, one after the other. */
export function DossierView({ blocks, language }: { blocks: readonly DossierBlock[]; language: string }) {
  const keys = keysOf(blocks.map((block) => `${block.kind} ${'text' in block ? block.text : ''}`));
  return (
    <div className="dossier">
      {blocks.map((block, index) => (
        <Block key={keys[index]} block={block} language={language} />
      ))}
    </div>
  );
}
