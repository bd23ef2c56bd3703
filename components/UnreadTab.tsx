/** Stands in the side panel while the tab in view may not be read: nobody clicked there, or it went on to another site since. */
import { Icon } from './Icon.tsx';
import { ToolbarButton } from './ToolbarButton.tsx';
import { useTranslator } from './translation.tsx';

/** @param onOptions opens the options, where a site can be allowed for good. */
export function UnreadTab({ onOptions }: { onOptions: () => void }) {
  const t = useTranslator();
  return (
    <section className="state" role="status">
      <Icon name="lamp" />
      <h1>{t.text('unread_title')}</h1>
      <p>{t.text('unread_click')}</p>
      <ToolbarButton />
      <p>{t.text('unread_why')}</p>
      <p>{t.text('unread_allow')}</p>
      <button type="button" className="action" onClick={onOptions}>
        <Icon name="options" />
        {t.text('open_options')}
      </button>
    </section>
  );
}
