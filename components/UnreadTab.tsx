/** Stands in the side panel while the tab in view may not be read: nobody clicked there, or it went on to another site since. */
import { Icon } from './Icon.tsx';
import { StateFrame } from './StateFrame.tsx';
import { ToolbarButton } from './ToolbarButton.tsx';
import { useTranslator } from './translation.tsx';

/** @param onOptions opens the options, where a site can be allowed for good. */
export function UnreadTab({ onOptions }: { onOptions: () => void }) {
  const t = useTranslator();
  return (
    <StateFrame
      icon="lamp"
      role="status"
      title={t.text('unread_title')}
      why={t.text('unread_why')}
      next={
        <>
          <p>{t.text('unread_click')}</p>
          <ToolbarButton />
          <p>{t.text('unread_allow')}</p>
          <button type="button" className="action" onClick={onOptions}>
            <Icon name="options" />
            {t.text('open_options')}
          </button>
        </>
      }
    />
  );
}
