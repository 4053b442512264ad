import type { HubRecord } from "../../src/hub/hub-record";

/** Keys of an office that nobody has but its tests. */
export const officeKeys: Pick<HubRecord, "teamKey" | "pinKey"> = {
  teamKey: "tOzBLqVcYq3sVbJ2yPrIqmUjyDpvYgA7rZk0v4bXhEw",
  pinKey: "m8Qx1cF0cKq0bJm7u8sHc3oHn2yM1u0R7p9tQmZcDfY",
};
/** What a phone of the same office has. */
export const phoneKeys: Pick<HubRecord, "teamKey"> = { teamKey: officeKeys.teamKey };
export const otherOfficeKeys: Pick<HubRecord, "teamKey"> = { teamKey: "R7p9tQmZcDfYm8Qx1cF0cKq0bJm7u8sHc3oHn2yM1u0" };
