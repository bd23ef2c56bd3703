/** What another tool finds on a page. */

export interface PeerFinding {
  /** It sees an article. */
  article: boolean;
  promotions: { text: string; inArticle: boolean }[];
  /** Labels it reports, as written. */
  labels: string[];
}
