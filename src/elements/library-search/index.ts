import { LibrarySearch } from './library-search.ts';

customElements.define('library-search', LibrarySearch);
