/** The policy of a page that lies alone as one file: nothing is loaded at all, and its style is known by its SHA-256. */
export const alonePagePolicy = (styleHash: string): string =>
  `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
