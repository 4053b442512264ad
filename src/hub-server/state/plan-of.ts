import type { EnginePlan } from "../engine/engine-plan";
import type { KeptHub } from "./kept-hub";

/** Whom the engine has to let in, for the offices that are kept. */
export const planOf = ({ offices }: Readonly<KeptHub>): EnginePlan => ({
  offices: offices.filter(({ province }) => !province).map(({ office, devices }) => ({ office, devices })),
  coordinators: offices
    .filter(({ province }) => province)
    .flatMap(({ devices }) => devices.map(({ device }) => device)),
});
