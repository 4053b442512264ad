import type { Accessor } from "solid-js";
import type { Office } from "../domain/office/office";
import { roles, type Role } from "../domain/team/role";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import { officeHere } from "./office-here";
import { officeOn } from "./office-today";

/** The office this device belongs to, as it is today; `office` is undefined until somebody opened one. */
export const liveOffice = (desk: Desk): Accessor<{ office: Office | undefined } | undefined> =>
  live(desk, async (journal, day) => {
    const id = await officeHere(desk, journal);
    return { office: id === undefined ? undefined : await officeOn(journal, id, day) };
  });

export interface NamedMember {
  id: string;
  name: string;
  role: Role;
}

/** The members of the team with their names, leads first. */
export const liveMembers = (desk: Desk): Accessor<NamedMember[] | undefined> =>
  live(desk, async (journal) => {
    const names = await journal.memberNames();
    const members = await journal.things("member");
    const named = members.filter(({ left }) => !left).map(({ id, role }) => ({ id, role, name: names.get(id) ?? id }));
    return named.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.name.localeCompare(b.name, "vi"));
  });
