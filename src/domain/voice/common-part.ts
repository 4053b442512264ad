/** The part of the machine voice that is no guide: the welcome, the turn, the calls, and the answers that every guide gives. */
export const commonPart = "common";
