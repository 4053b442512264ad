import type { withheldOrganisation } from "../domain/figures/coverage-figures";
import type { noOrganisation } from "../domain/figures/organisation-figures";
import type { Office } from "../domain/office/office";
import { coverageWords } from "./coverage-words";
import { organisationName } from "./organisation-names";

const none: typeof noOrganisation = "none";
const withheld: typeof withheldOrganisation = "withheld";

/** Whose effort a row tells of; members nobody has said an organisation of stand together, and so does what was withheld. */
export function effortName(office: Office, organisation: string): string {
  const says = coverageWords().effort;
  if (organisation === withheld) return says.withheld;
  return organisation === none ? says.unknown : organisationName(office, organisation);
}
