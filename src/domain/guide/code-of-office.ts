// @chunk rules
/*
 * Two offices may give the same code to two guides. Here a guide of another office is known by its code there and by that
 * office, so that neither ever stands in the place of the other, nor of a guide of the build.
 */

const between = "@";

/** The code by which a guide of another office is known here: "BM1@h7k2". */
export const codeFrom = (office: string, code: string): string => `${code}${between}${office}`;

/** The code as its office writes it. */
export const codeThere = (code: string): string => code.split(between)[0]!;

/** The id of the other office that a guide comes from; undefined for every other guide. */
export const officeOfCode = (code: string): string | undefined => code.split(between)[1];
