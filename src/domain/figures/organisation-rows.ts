import { wasHelped } from "../request/outcome";
import { noOrganisation } from "./organisation-figures";
import { isWithin } from "./period";
import type { Seen, SummedRow } from "./summed-row";

type OfMember = (id: string | undefined) => boolean;

/** The rows that a number of an organisation sums; its columns are the efforts of `organisationFigures`. */
export function rowsOfOrganisation(seen: Seen, organisation: string, column: string): SummedRow[] {
  const members = new Set(
    seen.members.filter((one) => (one.organisation ?? noOrganisation) === organisation).map(({ id }) => id),
  );
  const theirs: OfMember = (id) => id !== undefined && members.has(id);
  return (Object.hasOwn(efforts, column) ? efforts[column]?.(seen, theirs) : undefined) ?? [];
}

const efforts: Record<string, (seen: Seen, theirs: OfMember) => SummedRow[]> = {
  members: (seen, theirs) =>
    seen.members.filter(({ id, left }) => theirs(id) && !left).map((member) => ({ kind: "member", member, n: 1 })),
  minutes: (seen, theirs) => [...shiftRows(seen, theirs), ...outingRows(seen, theirs, ({ minutes }) => minutes)],
  duties: ({ duties, period }, theirs) =>
    duties
      .filter(({ member }) => theirs(member))
      .flatMap((duty) =>
        duty.turns
          .filter(({ on }) => isWithin(on, period))
          .map((turn) => ({ kind: "duty", duty, turn, n: 1 }) as const),
      ),
  alone: (seen, theirs) => [
    ...requestRows(seen, theirs, "did-it-alone"),
    ...outingRows(seen, theirs, (outing) => (outing.kind === "help" ? outing.alone : 0)),
  ],
  "for-them": (seen, theirs) => [
    ...requestRows(seen, theirs, "done-for-them"),
    ...outingRows(seen, theirs, (outing) => (outing.kind === "help" ? outing.forThem : 0)),
  ],
};

const shiftRows = ({ shifts, period }: Seen, theirs: OfMember): SummedRow[] =>
  shifts
    .filter(({ member, day, confirmed }) => theirs(member) && isWithin(day, period) && confirmed)
    .map((shift) => ({ kind: "shift", shift, n: shift.confirmed ?? 0 }));

const outingRows = (
  { outings, period }: Seen,
  theirs: OfMember,
  nOf: (outing: Seen["outings"][number]) => number,
): SummedRow[] =>
  outings
    .filter(({ member, day, withdrawn }) => theirs(member) && !withdrawn && isWithin(day, period))
    .map((outing) => ({ kind: "outing", outing, n: nOf(outing) }) as const)
    .filter(({ n }) => n > 0);

const requestRows = ({ requests }: Seen, theirs: OfMember, end: string): SummedRow[] =>
  requests
    .filter((request) => request.state === "closed" && wasHelped(request.outcome) && request.outcome === end)
    .filter((request) => "by" in request && theirs(request.by))
    .map((request) => ({ kind: "request", request, n: 1 }));
