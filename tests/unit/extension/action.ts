/** A toolbar button, permissions and menus as a browser has them, as far as the background uses them; `fakeBrowser` has none. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Face {
  text: string;
  title: string;
  ground: string;
}
type OfTab = { tabId?: number };

/** An event whose listeners are called by hand. */
export function fakeEvent<Args extends unknown[]>() {
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.push(listener),
    call: (...args: Args) => Promise.all(listeners.map((listener) => listener(...args))),
    listeners,
  };
}

/** Puts them in the fake browser's place. @returns what they show, and the switches. */
export function installAction() {
  const faces = new Map<number | undefined, Partial<Face>>();
  const put = (tabId: number | undefined, face: Partial<Face>) => void faces.set(tabId, { ...faces.get(tabId), ...face });
  const seen = (name: keyof Face, tabId?: number): string => faces.get(tabId)?.[name] ?? faces.get(undefined)?.[name] ?? '';
  let allowed = true;
  const permissions = {
    contains: vi.fn(async (_: { origins: string[] }) => allowed),
    onAdded: fakeEvent<[]>(),
    onRemoved: fakeEvent<[]>(),
  };
  const action = {
    setBadgeText: async ({ tabId, text }: OfTab & { text: string }) => put(tabId, { text }),
    setTitle: async ({ tabId, title }: OfTab & { title: string }) => put(tabId, { title }),
    setBadgeBackgroundColor: async ({ tabId, color }: OfTab & { color: string }) => put(tabId, { ground: color }),
    setBadgeTextColor: async () => undefined,
    getBadgeText: async ({ tabId }: OfTab) => seen('text', tabId),
    getTitle: async ({ tabId }: OfTab) => seen('title', tabId),
    getBadgeBackgroundColor: async () => [102, 102, 102, 255],
    openPopup: vi.fn(async () => undefined),
  };
  const contextMenus = {
    removeAll: vi.fn(async () => undefined),
    create: vi.fn(),
    onClicked: fakeEvent<[{ menuItemId: string }, object?]>(),
  };
  Object.assign(fakeBrowser, { action, permissions, contextMenus });
  fakeBrowser.i18n.getUILanguage = () => 'en';
  return {
    action,
    permissions,
    contextMenus,
    /** The reader takes all permissions away. */
    refuse: () => {
      allowed = false;
    },
    text: (tabId?: number) => seen('text', tabId),
    title: (tabId?: number) => seen('title', tabId),
  };
}
