import type { Office } from "../domain/office/office";
import { knownOrganisations, type Organisation } from "../domain/team/organisation";
import { teamWords } from "../wording/team-words";

/** The organisations as this office lists and names them. */
export const organisationsOf = (office: Office): Organisation[] =>
  office.organisations ?? knownOrganisations.map((id) => ({ id, name: teamWords().organisations[id] }));

export const organisationName = (office: Office, id: string | undefined): string =>
  organisationsOf(office).find((one) => one.id === id)?.name ??
  teamWords().organisations[id as keyof ReturnType<typeof teamWords>["organisations"]] ??
  teamWords().none;
