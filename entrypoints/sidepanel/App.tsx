/** The side panel: one reading of the tab in view, and another one when that is another tab. */
import { useEffect, useMemo, useState } from 'react';
import { ExportButton } from '../../components/export/ExportButton.tsx';
import { ReadingView } from '../../components/ReadingView.tsx';
import { LoadingPage } from '../../components/StatePage.tsx';
import { useTranslator } from '../../components/translation.tsx';
import { UnreadTab } from '../../components/UnreadTab.tsx';
import { marksOf } from '../../lib/extension/painted.ts';
import type { TabClient } from '../../lib/extension/surface/client.ts';
import { useReading } from '../../lib/extension/surface/use-reading.ts';
import { useSettings } from '../../lib/extension/surface/use-settings.ts';

export interface AppProps {
  /** Tells the tab in view, now and whenever it is another one. @returns what ends it. */
  followTab: (tell: (tabId: number | null) => void) => () => void;
  clientOf: (tabId: number | null) => TabClient;
  openOptions: () => void;
  /** Opens the export page of a tab. */
  onExport: (tabId: number) => void;
}

export function App({ followTab, clientOf, openOptions, onExport }: AppProps) {
  // Undefined until the browser has said it.
  const [tabId, setTabId] = useState<number | null>();
  useEffect(() => followTab(setTabId), [followTab]);
  if (tabId === undefined) return <LoadingPage />;
  // By the key nothing of one tab is left in another: no report, no choice under way, no line of status.
  return <TabReading key={tabId} tabId={tabId} clientOf={clientOf} openOptions={openOptions} onExport={onExport} />;
}

function TabReading({ tabId, clientOf, openOptions, onExport }: { tabId: number | null } & Omit<AppProps, 'followTab'>) {
  const client = useMemo(() => clientOf(tabId), [clientOf, tabId]);
  const { reply, ...reading } = useReading(client, useTranslator());
  const { hiddenKinds } = useSettings();
  return (
    <ReadingView
      {...reading}
      reply={reply}
      hiddenKinds={hiddenKinds}
      marks={reply?.ok ? marksOf(reply.report, hiddenKinds) : []}
      foot={tabId !== null && <ExportButton onPress={() => onExport(tabId)} />}
      noAccess={<UnreadTab onOptions={openOptions} />}
    />
  );
}
