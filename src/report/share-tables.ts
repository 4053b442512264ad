import type { ReportRows } from "../desk/live-report-rows";
import { aloneShares, foldedKey, shareKinds, type AloneShare, type ShareKind } from "../domain/figures/alone-shares";
import { topicsCounted } from "../domain/figures/report";
import { turnsOfHelp } from "../domain/figures/turns-of-help";
import type { FigureLabels } from "./figure-labels";
import { byLabel, type DrawnTable } from "./table-parts";

/** Did it alone by topic, hamlet, hour and organisation; a table with no group to tell apart is left out. */
export function shareTables(rows: ReportRows, labels: FigureLabels): DrawnTable[] {
  const turns = turnsOfHelp(rows);
  return shareKinds
    .map((by) => shareTable(by, aloneShares(turns, by), labels))
    .filter(({ rows }) => rows.some(({ label }) => label !== labels.words.folded));
}

function shareTable(by: ShareKind, shares: readonly AloneShare[], labels: FigureLabels): DrawnTable {
  const { says, words } = labels;
  const rows = shares.map(({ key, alone, helped }) => ({
    label: groupName(by, key, labels),
    cells: [alone, helped - alone, says.percent(alone, helped)],
    behind: ["alone", "for-them", "helped"].map((column) => `shares/${by}:${key}/${column}`),
  }));
  const named = rows.filter(({ label }) => label !== words.folded);
  return {
    name: `shares-${by}`,
    title: words.shares[by],
    head: [says.columns.what, says.ends["did-it-alone"], says.ends["done-for-them"], words.share],
    rows: by === "hour" ? [...named.sort(byLabel), ...rows.filter(({ label }) => label === words.folded)] : rows,
    drawn: [0, 1],
    note: by === "hour" ? words.hourNote : words.sharesNote,
  };
}

/** What a group is called. */
export function groupName(by: ShareKind, key: string, { words, topic, organisation }: FigureLabels): string {
  if (key === foldedKey) return words.folded;
  if (by === "hour") return words.hour(Number(key));
  if (by === "organisation") return organisation(key);
  const known = topicsCounted.find((one) => one === key);
  return by === "topic" && known ? topic(known) : key;
}
