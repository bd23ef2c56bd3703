/** Facts that stand beside no claim. */
import type { SourcedFact } from '../lib/model/report.ts';
import { FactCard } from './FactCard.tsx';
import { Section } from './Section.tsx';

/** The folded list; nothing where there are none. */
export function FactList({ title, facts, open = false }: { title: string; facts: readonly SourcedFact[]; open?: boolean }) {
  if (facts.length === 0) return null;
  return (
    <Section title={title} count={facts.length} open={open}>
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
    </Section>
  );
}
