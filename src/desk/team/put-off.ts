import { aboutMember } from "../../domain/event";
import type { Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

/** Whoever has something to do hears no more of it until a day ("2026-12-01"); today takes that back. */
export const putOff = (desk: Desk, by: string, data: { need: string; until: string }): Promise<Changed> =>
  writeNext(desk, aboutMember(by), { by, fact: { type: "need-put-off", data } });
