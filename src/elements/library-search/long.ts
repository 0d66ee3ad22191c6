import { ListFiles } from './list-files.ts';
import { ResultsPager } from './results-pager.ts';

// What only a library needs whose list goes on over other pages: a smaller one does not fetch it.
customElements.define('list-files', ListFiles);
customElements.define('results-pager', ResultsPager);
