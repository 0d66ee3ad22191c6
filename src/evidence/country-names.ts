const names = new Intl.DisplayNames('en-GB', { type: 'region' });

/**
 * Countries in words, such as "United Kingdom, United States".
 * @param codes as ISO 3166-1 alpha-2
 */
export const countryNames = (codes: readonly string[]): string =>
  codes.map((code) => names.of(code)).join(', ');
