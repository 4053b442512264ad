import { shareKinds } from "../domain/figures/alone-shares";
import type { NamedNumber } from "../domain/figures/figure-table";
import { promisedMinutes } from "../domain/office/service-promise";
import type { FigureLabels } from "./figure-labels";
import { groupName } from "./share-tables";

/**
 * What a number is called that no table of the report tells apart: all help, or the help of a group that is folded here, as
 * coverage asks for it; or the waits that a promise counts as one.
 */
export function unlistedNumber(number: string, labels: FigureLabels): NamedNumber | undefined {
  const [table = "", row = "", last = ""] = number.split("/");
  const { words, says } = labels;
  const columns: Record<string, string> = {
    alone: says.ends["did-it-alone"],
    "for-them": says.ends["done-for-them"],
    helped: words.rows.allHelp,
  };
  const minutes = promisedMinutes.find((one) => number === `waits/within-${one}`);
  if (minutes) return { table: words.promise.title, label: words.promise.soon(minutes), column: "", value: "" };
  if (table === "help") return { table: words.rows.allHelp, label: "", column: columns[row] ?? "", value: "" };
  const by = shareKinds.find((kind) => row.startsWith(`${kind}:`));
  if (table !== "shares" || !by) return undefined;
  return {
    table: words.shares[by],
    label: groupName(by, row.slice(by.length + 1), labels),
    column: columns[last] ?? "",
    value: "",
  };
}
