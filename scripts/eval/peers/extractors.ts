/** Reader views: the text they keep of the live document, '' when they find no article. Neither is told anything about advertising. */
import Readability from '@mozilla/readability/Readability.js';
import Defuddle from 'defuddle';

/** Elements that do not end a line: between them no space is missing. */
const INLINE = new Set('a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '));

export function readabilityText(document: Document): string {
  const clone = document.cloneNode(true) as Document;
  const content = new Readability<Node>(clone, { serializer: (node) => node }).parse()?.content;
  return content ? textOf(content) : '';
}

/** The document itself: a clone has no styles, by which Defuddle tells what is hidden. */
export function defuddleText(document: Document): string {
  const { content } = new Defuddle(document, { url: document.URL }).parse();
  return textOf(new DOMParser().parseFromString(content, 'text/html').body);
}

function textOf(root: Node): string {
  const parts: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    const isLine = node.nodeType === Node.ELEMENT_NODE && !INLINE.has(node.nodeName.toLowerCase());
    if (isLine) parts.push('\n');
    for (const child of node.childNodes) read(child);
    if (isLine) parts.push('\n');
  };
  read(root);
  return parts.join('');
}
