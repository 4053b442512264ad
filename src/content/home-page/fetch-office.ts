import type { PublicOffice } from "../../domain/office/office-file";

/** The office that laid its file beside the pages; nothing of it where there is none. `site` is the address of /G/. */
export async function fetchOffice(site: string): Promise<Partial<PublicOffice>> {
  const answer = await fetch(`${site}office.json`);
  return answer.ok ? ((await answer.json()) as Partial<PublicOffice>) : {};
}
