/** A name as it is kept: composed letters (NFC), single spaces, none at the ends. */
export const tidyName = (typed: string): string => typed.normalize("NFC").replace(/\s+/g, " ").trim();
