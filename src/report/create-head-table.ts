import type { Accessor } from "solid-js";
import { placeName } from "../desk/figures/place-name";
import type { ReportView } from "../desk/live-report";
import { useSession } from "../desk/live-session";
import type { FigureTable } from "../domain/figures/figure-table";
import { reportWords } from "../wording/report-words";
import { headTable } from "./head-table";

/** The head of what is saved, read when it is: where an office stands is kept with the units of its whole province. */
export function createHeadTable(view: Accessor<ReportView>): () => Promise<FigureTable> {
  const session = useSession();
  return async () => {
    const { desk, office } = session();
    return headTable(view(), { place: await placeName(desk, office), madeAt: desk.now() }, reportWords());
  };
}
