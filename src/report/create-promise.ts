import { createMemo, type Accessor } from "solid-js";
import { livePromise } from "../desk/live-promise";
import type { ReportView } from "../desk/live-report";
import { useSession } from "../desk/live-session";
import type { FigureLabels } from "./figure-labels";
import { promiseTables } from "./promise-rows";

/** The promise beside the last day of the report, or today while its period goes on; and as the tables that are saved. */
export function createPromise(view: Accessor<ReportView>, today: Accessor<string>, labels: Accessor<FigureLabels>) {
  const session = useSession();
  const day = createMemo(() => (view().period.to < today() ? view().period.to : today()));
  const known = livePromise(session().desk, session().office, day);
  return { known, tables: () => promiseTables(known(), today(), labels()) };
}
