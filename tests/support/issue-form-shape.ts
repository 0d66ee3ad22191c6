import { z } from 'zod';

/** GitHub's syntax of issue forms, strictly. Source: docs.github.com, "Syntax for GitHub's form schema". */
const text = z.string().min(1);
const id = z.string().regex(/^[a-z-]+$/);
const validations = z.strictObject({ required: z.boolean() });
const asked = { label: text, description: text.optional() };

const part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...asked, placeholder: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...asked, placeholder: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...asked,
      // "None" is GitHub's own word for no choice.
      options: z.array(text.refine((option) => option.toLowerCase() !== 'none')).min(2),
    }),
    validations,
  }),
]);

export const issueForm = z
  .strictObject({
    name: text,
    description: text,
    title: text,
    labels: z.array(text),
    body: z.array(part).min(1),
  })
  .refine(({ body }) => body.some(({ type }) => type !== 'markdown'), 'a form must ask something')
  .refine(({ body }) => {
    const labels = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.attributes.label]));
    return new Set(labels).size === labels.length;
  }, 'two questions have the same label')
  .refine(({ body }) => {
    const ids = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.id]));
    return new Set(ids).size === ids.length;
  }, 'two questions have the same id');

export const issueChooser = z.strictObject({
  blank_issues_enabled: z.literal(false),
  contact_links: z.array(z.strictObject({ name: text, url: z.url(), about: text })).min(1),
});
