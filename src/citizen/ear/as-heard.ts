/** "A-017" as it is called: letter and digits one by one. */
const queueNumber = /(?<![\p{L}\d])(\p{Lu})[-\u2011](\d{3,})(?!\d)/gu;
/** What begins with 0 is no amount. */
const digitsOnly = /(?<![\p{L}\d.,])0\d+(?!\d)/gu;
/** The places of digits that are still to be typed. */
const placeholder = /(?<!\d)\u2013|\u2013(?!\d)/gu;

/** A text of the screen as it is to be heard: numbers of the waiting list digit by digit. */
export const asHeard = (text: string): string =>
  text
    .replace(/\u00a0/gu, " ")
    .replace(queueNumber, (_, letter: string, digits: string) => [letter, ...digits].join(", "))
    .replace(digitsOnly, (digits) => [...digits].join(", "))
    .replace(/ [\u2013·] /gu, ", ")
    .replace(placeholder, "");
