/** The way from a report to the export page. */
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';

export function ExportButton({ onPress }: { onPress: () => void }) {
  const t = useTranslator();
  return (
    <button type="button" className="action action-plain" onClick={onPress}>
      <Icon name="export" />
      {t.text('evidence_button')}
    </button>
  );
}
