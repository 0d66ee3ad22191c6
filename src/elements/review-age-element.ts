import { ReviewAge } from './review-age.ts';

customElements.define('review-age', ReviewAge);
