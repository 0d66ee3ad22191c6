import type { Page } from 'playwright-core';

/**
 * Takes from a page what only says more of the same: of the parts that stand side by side and are built alike, such as
 * the cards of a list or the rows of a table, the first three stay, and the last. What looks at kinds of parts, and not
 * at words, sees no less then, and is done sooner.
 */
export const thinOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const built = new Map<Element, string>();
    /** How a part is built: elements with their attributes, but for what these and the text say. */
    const shapeOf = (element: Element): string => {
      const known = built.get(element);
      if (known !== undefined) return known;
      const attributes = [...element.attributes].map(({ name, value }) =>
        /^(id|for|name|value|href|title|data-.*|aria-(label|labelledby|describedby|controls)|[xy]\d?|d|c[xy]|r|points|width|height|viewBox|transform)$/.test(
          name,
        )
          ? name
          : `${name}=${value}`,
      );
      const shape = `${element.tagName} ${attributes.join(' ')} (${[...element.children].map(shapeOf).join()})`;
      built.set(element, shape);
      return shape;
    };
    const thin = (parent: Element): void => {
      const alike = Map.groupBy(parent.children, shapeOf);
      for (const [, parts] of alike) for (const part of parts.slice(3, -1)) part.remove();
      for (const part of parent.children) thin(part);
    };
    thin(document.body);
  });
