import type { Office } from "../domain/office/office";
import type { KnownOrganisation, Organisation } from "../domain/team/organisation";
import { teamWords } from "./team-words";

type Naming = Pick<Office, "organisations">;

/** The organisations as this office lists and names them. */
export const organisationsOf = (office: Naming): Organisation[] =>
  office.organisations ?? Object.entries(teamWords().organisations).map(([id, name]) => ({ id, name }));

export const organisationName = (office: Naming, id: string | undefined): string =>
  organisationsOf(office).find((one) => one.id === id)?.name ??
  teamWords().organisations[id as KnownOrganisation] ??
  teamWords().none;
