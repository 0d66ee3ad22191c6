import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';

/** The attributes of a component that are plain text, by name: all that the allow-list lets through. */
export const literalAttributes = ({
  attributes,
}: {
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
}): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );
