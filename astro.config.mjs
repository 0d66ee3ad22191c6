import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContentFirst } from './src/integrations/check-content.ts';
import { forgetRecords } from './src/integrations/forget-records.ts';
import { importsAgain } from './src/integrations/imports-again.ts';
import { inPlainWords } from './src/integrations/in-plain-words.ts';
import { inspectOutput } from './src/integrations/inspect-output.ts';
import { keepUnchanged } from './src/integrations/keep-unchanged.ts';
import { offlineFiles } from './src/integrations/offline-files.ts';
import { redirectsFile } from './src/integrations/redirects-file.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { textSteps } from './src/markdown/text-steps.ts';
import { site } from './src/site.ts';

// The folder the site is published under, such as /library/. The bare domain unless the host says otherwise.
const base = process.env.SITE_BASE ?? '/';

const keeping = keepUnchanged();
const before = [keeping.first, checkContentFirst(), importsAgain(), mdx()];
const built = [inspectOutput(), searchIndex(), redirectsFile(), offlineFiles()];
const after = [forgetRecords(), keeping.taken, ...built, keeping.last];

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? site.origin,
  base,
  trailingSlash: 'always',
  // The security policy allows nothing inline, so styles and small files stay in files of their own.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, ...textSteps(base) }),
  },
  integrations: [...before, ...after].map(inPlainWords),
  devToolbar: { enabled: false },
});
