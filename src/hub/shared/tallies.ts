import type { Tally } from "../../domain/figures/counts";
import { dayInVietnam } from "../../domain/office/service-day";
import type { HubFact } from "../log/hub-fact";
import type { FactKeeper } from "./facts";
import type { Sharing } from "./sharing";

/** An entry holds 8 KB at most; a counter of a step takes about 80 bytes. */
const inOneEntry = 64;
const daysTold = 31;

/**
 * Counters behind which no line stands. Each is raised by one device alone, so it travels as an absolute number of a device
 * and a day, and of two numbers the larger is right, however often and in whatever order they come.
 */
export const talliesOf = ({ local, identity, now }: Pick<Sharing, "local" | "identity" | "now">): FactKeeper => ({
  kind: "tally",
  here: async () => {
    const [from, to] = [dayInVietnam(now() - daysTold * 86_400_000), dayInVietnam(now())];
    const own = (await local.tallies(from, to)).filter(({ tablet }) => tablet === identity.id);
    return [...new Set(own.map(({ day }) => day))].flatMap((day) => asFacts(own.filter((one) => one.day === day)));
  },
  take: async (fact) => {
    if (fact.kind !== "tally") return;
    const { tablet, day, tallies } = fact;
    const here = new Map(
      (await local.tallies(day)).filter((one) => one.tablet === tablet).map(({ what, n }) => [what, n]),
    );
    const more = tallies
      .map(({ what, n }) => ({ day, tablet, what: what as Tally["what"], n }))
      .map((tally): Tally => ({ ...tally, n: tally.n - (here.get(tally.what) ?? 0) }))
      .filter(({ n }) => n > 0);
    if (more.length) await local.accept([], { tallies: more });
  },
});

/** The counters of one day, as many to an entry as it holds. */
function asFacts(own: readonly Tally[]): HubFact[] {
  const sorted = [...own].sort((a, b) => (a.what < b.what ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(sorted.length / inOneEntry) }, (_, nth) =>
    sorted.slice(nth * inOneEntry, (nth + 1) * inOneEntry),
  );
  return parts.map((part, nth) => {
    const { tablet, day } = part[0]!;
    return {
      kind: "tally",
      id: `${tablet} ${day} ${nth}`,
      tablet,
      day,
      tallies: part.map(({ what, n }) => ({ what, n })),
    };
  });
}
