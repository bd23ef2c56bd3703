/** The tools Sourcelight is compared with, in the order of the tables. */

export const PEERS = ['readability', 'defuddle', 'filterLists', 'labelRegex', 'nothing'] as const;
export type Peer = (typeof PEERS)[number];

export const PEER_TITLES: Readonly<Record<Peer, string>> = {
  readability: 'Readability',
  defuddle: 'Defuddle',
  filterLists: 'EasyList',
  labelRegex: 'label words',
  nothing: 'always editorial',
};
