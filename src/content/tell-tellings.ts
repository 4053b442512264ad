import type { Guide } from "../domain/guide/guide";
import { languageCodes, languages } from "../wording/languages";
import type { LocatedFault } from "./located-fault";
import { tellingOf } from "./read-telling-file";

/**
 * A line for each other language of the screens: how many guides and steps are told in it, what their tellings lack, and
 * how many of them a native reader confirmed.
 */
export function tellTellings(guides: Guide[], faults: LocatedFault[]): string[] {
  return languageCodes
    .filter((code) => code !== "vi")
    .map((code) => {
      const told = guides.filter(({ tellings }) => tellings?.[code]);
      const steps = told.reduce((sum, { steps }) => sum + steps.length, 0);
      const missing = faults.filter(({ file }) => tellingOf(file)?.language === code).length;
      const confirmed = told.filter(({ tellings }) => tellings![code]!.checkedBy).length;
      return (
        `${code.padEnd(5)} ${languages[code].name}: ${told.length} of ${guides.length} guides, ${steps} steps, ${missing} missing; ` +
        `${confirmed} confirmed by a native reader, ${told.length - confirmed} not yet`
      );
    });
}
