import { compileGuide } from "../../domain/author/compile-guide";
import type { Guide } from "../../domain/guide/guide";

/** The guide of a text that another device wrote; one nested so deep that it cannot be walked through is no guide either. */
export function compileForeign(text: string, as: { code: string; version: number }): Guide | undefined {
  try {
    return compileGuide(text, as);
  } catch {
    return undefined;
  }
}
