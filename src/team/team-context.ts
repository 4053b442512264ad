import { createMemo, createSignal, type Accessor } from "solid-js";
import type { Session } from "../desk/live-session";
import type { TeamMember, TeamView } from "../desk/team-view";
import { hasRight, type Right } from "../domain/team/rights";
import { leads } from "../domain/team/role";
import type { Unit } from "../domain/unit/unit";
import type { UnitTree } from "../domain/unit/unit-tree";
import { unitsBelow } from "../domain/unit/walk-units";
import { teamWords } from "../wording/team-words";
import { whyRefused } from "./why-refused";

/** What every screen of the team works with: what is known, who looks, and how a verb is done and answered for. */
export interface TeamContext {
  view: Accessor<TeamView>;
  session: Accessor<Session>;
  me(): string;
  isLead(): boolean;
  /** True where whoever looks has this right. */
  mayDo(right: Right): boolean;
  /** Those this person answers for: a lead of one team has that team, everybody else the whole office. */
  members(): TeamMember[];
  member(id: string): TeamMember | undefined;
  nameOf(id: string): string;
  hamlets(): Unit[];
  unitName(code: string | undefined): string;
  said(): string;
  /** Carries out an action and says why when it did not happen. Resolves to true when it did. */
  act(verb: () => Promise<unknown>): Promise<boolean>;
}

export function createTeamContext(session: Accessor<Session>, view: Accessor<TeamView>): TeamContext {
  const [said, setSaid] = createSignal("");
  const me = () => session().member.id;
  const byId = createMemo(() => new Map(view().members.map((one) => [one.id, one])));
  const member = (id: string) => byId().get(id);
  const isLead = () => leads(session().member.role);
  const myTeam = () => (session().member.role === "lead" ? member(me())?.team : undefined);
  return {
    view,
    session,
    me,
    isLead,
    mayDo: (right) => hasRight(session().member.role, right),
    member,
    members: () => view().members.filter(({ team }) => !myTeam() || team === myTeam()),
    nameOf: (id) => member(id)?.name ?? teamWords().none,
    hamlets: () => hamletsOf(view()),
    unitName: (code) => (code && view().tree.unit(view().tree.standing(code) ?? "")?.name) || "",
    said,
    act: async (verb) => {
      const answer = await verb().catch(() => "not-saved");
      const why = String(answer);
      const said = whyRefused(why) ?? "";
      setSaid(said);
      return !said;
    },
  };
}

/** Hamlets that were added before the office had a place have no unit above them, and belong to the office. */
const hanging = (tree: UnitTree): string[] =>
  tree.roots.filter(({ kind }) => kind === "hamlet").map(({ code }) => code);

/** The hamlets below the unit the office stands in, or all there are. */
function hamletsOf({ tree, office }: TeamView): Unit[] {
  const here = tree.standing(office.unit);
  const tops = here ? [here, ...hanging(tree)] : tree.roots.map(({ code }) => code);
  return tops.flatMap((code) => unitsBelow(tree, code)).filter(({ kind }) => kind === "hamlet");
}
