import { aboutOffice, type Draft } from "../../domain/event";
import type { Office } from "../../domain/office/office";
import { enrolmentLines } from "./enrolment-lines";
import { foundersKeys } from "./founders-keys";
import type { JoiningTools } from "./joining-tools";

/** That the office is shared, by these tablets; one that was brought back from a backup takes a letter of its own first. */
export async function sharingLines(tools: JoiningTools, id: string, nkey: string): Promise<Draft[] | "no-letter"> {
  const { journal, identity } = tools;
  const office: Office | undefined = await journal.thing("office", id);
  const tablets = (await journal.things("tablet")).filter(({ retiredAt }) => retiredAt === undefined);
  const own = { tablet: identity.id, key: identity.key };
  const about = aboutOffice(id);
  const data = { keys: await foundersKeys(tools), nkey };
  const shared: Draft = { about, version: (office?.version ?? 0) + 1, type: "office-shared", data };
  if (tablets.some((tablet) => tablet.id === identity.id)) return [shared];
  const enrolment = await enrolmentLines(tools, { office: id, tablet: own, nkey });
  return enrolment === "no-letter" ? enrolment : [shared, ...enrolment];
}
