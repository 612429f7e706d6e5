/** What an element is given: attributes as they are spelt in HTML; undefined leaves one out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of the page. Copy goes in as text and never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Attributes = {},
    ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
    return filled(document.createElement(name), attributes, children);
}

/** The same for pictures. */
export function shape<K extends keyof SVGElementTagNameMap>(
    name: K,
    attributes: Attributes = {},
    ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
    return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function filled<E extends Element>(made: E, attributes: Attributes, children: readonly (Node | string)[]): E {
    for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined) made.setAttribute(name, String(value));
    }
    made.append(...children);
    return made;
}
