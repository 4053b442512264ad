import { topics } from "../../domain/guide/guide";
import { comparable, type KnownWords } from "../../domain/team/member-line";
import { roles } from "../../domain/team/role";
import { staffWords } from "../../wording/staff-words";
import { words } from "../../wording/words";
import { organisationsOf } from "../../wording/organisation-names";
import type { TeamContext } from "../team-context";

/** The words a file of members may use here, however they are cased and marked. */
export function knownWords(context: TeamContext): KnownWords {
  const byName = <T>(pairs: (readonly [string, T])[]) =>
    new Map(pairs.map(([name, value]) => [comparable(name), value]));
  return {
    roles: byName(roles.map((role) => [staffWords().roles[role], role])),
    organisations: byName(organisationsOf(context.view().office).map(({ id, name }) => [name, id])),
    hamlets: byName(context.hamlets().map(({ code, name }) => [name, code])),
    topics: byName(topics.map((topic) => [words().welcome.topics[topic], topic])),
    members: context.view().members.map(({ name }) => name),
  };
}
