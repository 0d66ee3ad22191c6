import remarkGfm from 'remark-gfm';
import { remarkNumberSources } from './number-sources.ts';
import { remarkRefuseUnsafe } from './refuse-unsafe.ts';
import { rehypeHouseStyle } from './rehype-house-style.ts';

/**
 * What happens to the text of an entry between MDX and HTML, in the development server and in a build alike.
 * @param base the folder that the site is published under, such as `/library/`
 */
export const textSteps = (base: string) => ({
  remarkPlugins: [remarkGfm, remarkRefuseUnsafe, remarkNumberSources],
  remarkRehype: { footnoteLabel: 'Notes', footnoteBackLabel: 'Back to the text' },
  rehypePlugins: [[rehypeHouseStyle, { base }] as [typeof rehypeHouseStyle, { base: string }]],
});
