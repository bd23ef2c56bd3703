/** The popup: one reading of the tab it was opened on. */
import { ExportButton } from '../../components/export/ExportButton.tsx';
import { OpenOptionsButton } from '../../components/OpenOptionsButton.tsx';
import { OpenPanelButton } from '../../components/OpenPanelButton.tsx';
import { ReadingView } from '../../components/ReadingView.tsx';
import { useTranslator } from '../../components/translation.tsx';
import { marksOf } from '../../lib/extension/painted.ts';
import type { TabClient } from '../../lib/extension/surface/client.ts';
import { useReading } from '../../lib/extension/surface/use-reading.ts';
import { useSettings } from '../../lib/extension/surface/use-settings.ts';

export interface AppProps {
  /** Everything it knows comes through this. */
  client: TabClient;
  /** Opens the side panel; null where the browser has none. */
  openPanel?: (() => void) | null;
  /** Opens the export page. */
  onExport: () => void;
  openOptions: () => void;
}

export function App({ client, openPanel = null, onExport, openOptions }: AppProps) {
  const { reply, ...reading } = useReading(client, useTranslator());
  const { hiddenKinds } = useSettings();
  return (
    <ReadingView
      {...reading}
      reply={reply}
      hiddenKinds={hiddenKinds}
      marks={reply?.ok ? marksOf(reply.report, hiddenKinds) : []}
      actions={
        <>
          {openPanel && <OpenPanelButton onOpen={openPanel} />}
          <OpenOptionsButton onOpen={openOptions} />
        </>
      }
      foot={<ExportButton onPress={onExport} />}
    />
  );
}
