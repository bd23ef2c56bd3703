/** What each kind of mark means, drawn as it is drawn in the page. */
import { MARK_KINDS, type MarkKind } from '../../lib/model/settings.ts';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';

export const meaningId = (kind: MarkKind): string => `meaning-${kind}`;

/** @param current the kind of the passage the reader is on; set off from the others. */
export function Meanings({ current }: { current: MarkKind | null }) {
  const t = useTranslator();
  return (
    <ul className="meanings" aria-label={t.text('legend_title')}>
      {MARK_KINDS.map((kind) => (
        <li key={kind} id={meaningId(kind)} className={`meaning meaning-${kind}`} data-current={kind === current || undefined}>
          <Icon name={kind} />
          <div>
            <h3>
              <span className={`mark-${kind}`}>{t.member('legend', kind)}</span>
            </h3>
            <p>{t.member('meaning', kind)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
