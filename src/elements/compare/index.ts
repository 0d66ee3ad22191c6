import { CompareInterventions } from './compare-interventions.ts';

customElements.define('compare-interventions', CompareInterventions);
