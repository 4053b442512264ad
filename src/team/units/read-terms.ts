import { readName } from "../../domain/office/read-name";
import type { OfficeSettings } from "../../domain/office/office-settings";
import { tidyName } from "../../domain/office/tidy-name";
import type { Organisation } from "../../domain/team/organisation";
import { nameTold } from "../../wording/name-told";
import { unitWords } from "../../wording/unit-words";

const mostOrganisations = 20;

/** What things are called here, as it was typed: a name left empty keeps the usual one. */
export function readTerms(
  typed: { team: string; office: string; hamlet: string; organisations: string },
  known: readonly Organisation[],
): { settings: Partial<OfficeSettings> } | { fault: string } {
  const [team, office, hamlet] = [tidyName(typed.team), tidyName(typed.office), tidyName(typed.hamlet)];
  const organisations = typed.organisations.split("\n").map(tidyName).filter(Boolean);
  const fault = faultOf([team, office, hamlet].filter(Boolean), "term") ?? faultOf(organisations, "organisation");
  if (fault) return { fault };
  const terms = { team, office, levels: hamlet ? [{ kind: "hamlet", name: hamlet }] : [] };
  return { settings: { terms, organisations: renamed(known, organisations) } };
}

/** The first name that cannot be taken, with what is wrong with it. */
function faultOf(names: readonly string[], kind: "term" | "organisation"): string | undefined {
  for (const name of names) {
    const read = readName(name, kind);
    if ("fault" in read) return `“${name.slice(0, 30)}”: ${nameTold(read, unitWords().terms.noName)}`;
  }
  return names.length > mostOrganisations ? unitWords().terms.tooMany(mostOrganisations) : undefined;
}

/** A name that stood there keeps its id, so that its members stay with it; a new name is its own id. */
function renamed(before: readonly Organisation[], names: readonly string[]): Organisation[] {
  const ids = new Map(before.map(({ id, name }) => [name, id]));
  return [...new Set(names)].map((name) => ({ id: ids.get(name) ?? name, name }));
}
