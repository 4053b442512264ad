import type { noOrganisation } from "../domain/figures/organisation-figures";
import type { Office } from "../domain/office/office";
import { coverageWords } from "./coverage-words";
import { organisationName } from "./organisation-names";

const none: typeof noOrganisation = "none";

/** Whose effort a row tells of; members nobody has said an organisation of stand together. */
export const effortName = (office: Office, organisation: string): string =>
  organisation === none ? coverageWords().effort.unknown : organisationName(office, organisation);
