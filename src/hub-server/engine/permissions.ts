import type { DeviceKind } from "../../domain/hub/device-kind";

/** What whoever is logged in may do; whatever is not named is refused. */
export interface Rights {
  publish: readonly string[];
  subscribe: readonly string[];
}

const readDirectly = (stream: string) => [`$JS.API.DIRECT.GET.${stream}`, `$JS.API.DIRECT.GET.${stream}.>`];
const readOffice = [...readDirectly("EVENTS"), ...readDirectly("STATE")];
/** Answers come to a device's own inbox, so that no other one reads them. */
const inboxOf = (device: string) => `_INBOX_${device}.>`;

interface Who {
  office: string;
  device: string;
}

const writes =
  (...facts: string[]) =>
  ({ office, device }: Who): Rights => ({
    publish: ["e.>", ...facts, `f.${office}.>`, ...readOffice],
    subscribe: [inboxOf(device), "n.>"],
  });

/** What each device of an office may do. A phone has no PIN of others; a board only shows, and tells how it is. */
export const deviceRights: Record<DeviceKind, (who: Who) => Rights> = {
  tablet: writes("s.>"),
  phone: writes("s.name.>", "s.told.>", "s.tally.>"),
  board: ({ device }) => ({ publish: ["s.told.>", ...readOffice], subscribe: [inboxOf(device), "n.>"] }),
};

/** A coordinator reads the figures of every office, and writes nothing. */
export const coordinatorRights = (device: string): Rights => ({
  publish: readDirectly("FIGURES"),
  subscribe: [inboxOf(device), "n.f.>"],
});

/** The hub itself, in each account: it makes the streams and reads no entry. */
export const keeperRights: Rights = {
  publish: ["INFO", "CREATE", "UPDATE"].map((verb) => `$JS.API.STREAM.${verb}.*`),
  subscribe: ["_INBOX.>"],
};
