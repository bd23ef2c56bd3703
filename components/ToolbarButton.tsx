/** The extension's button as it looks in the browser's toolbar, so that a reader knows what to look for. A picture, not a control. */
import { useTranslator } from './translation.tsx';

export function ToolbarButton() {
  const t = useTranslator();
  return (
    <span className="toolbar-button">
      <img src="/icon/32.png" alt="" width="16" height="16" />
      {t.text('extName')}
    </span>
  );
}
