/**
 * The DOM read past what a page can put in its way: `<form><input name="localName">` makes `form.localName` the input, in a content
 * script's world too (DOM clobbering; HTML standard, the form element's named properties). Whatever may be a live form is read here.
 */

const getters = new Map<PropertyKey, (() => unknown) | undefined>();

/** `node[name]`, as the prototypes of the DOM define it. */
export function read<T extends Node, Name extends keyof T>(node: T, name: Name): T[Name] {
  if (!getters.has(name))
    getters.set(
      name,
      (Object.getOwnPropertyDescriptor(Element.prototype, name) ?? Object.getOwnPropertyDescriptor(Node.prototype, name))?.get,
    );
  const getter = getters.get(name);
  return getter ? (getter.call(node) as T[Name]) : node[name];
}

/** The value of an element's attribute, '' when it has none. */
export const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

/** Its computed style, or that of its pseudo-element; undefined in a document that is not shown. */
export const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration | undefined =>
  read(element, 'ownerDocument').defaultView?.getComputedStyle(element, pseudo);

/** Soft hyphens, zero-width characters, direction and variation marks (Unicode, Default_Ignorable_Code_Point): not for the reader. */
export const INVISIBLE = /\p{DI}/u;
