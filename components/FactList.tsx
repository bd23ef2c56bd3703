/** Facts that stand beside no claim. */
import type { SourcedFact } from '../lib/model/report.ts';
import { FactCard } from './FactCard.tsx';
import { keysOf } from './keys.ts';
import { Section } from './Section.tsx';

export interface FactListProps {
  /** To be led to. */
  id?: string | undefined;
  title: string;
  facts: readonly SourcedFact[];
  open?: boolean;
  /** So many are drawn for now. */
  limit?: number;
}

/** The folded list; nothing where there are none. */
export function FactList({ id, title, facts, open = false, limit = facts.length }: FactListProps) {
  if (facts.length === 0) return null;
  const keys = keysOf(facts.map(({ text }) => text));
  return (
    <Section id={id} title={title} count={facts.length} open={open}>
      {facts.slice(0, limit).map((fact, index) => (
        <FactCard key={keys[index]} fact={fact} />
      ))}
    </Section>
  );
}
