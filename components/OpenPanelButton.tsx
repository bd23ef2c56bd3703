/** Opens the side panel, where the report stays beside the page. */
import { Icon } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

export function OpenPanelButton({ onOpen }: { onOpen: () => void }) {
  const t = useTranslator();
  return (
    <button type="button" className="bar-action bar-action-panel" title={t.text('open_panel_hint')} onClick={onOpen}>
      <Icon name="panel" />
      <span className="bar-action-name">{t.text('open_panel')}</span>
    </button>
  );
}
