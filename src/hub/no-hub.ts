import type { HubDoor } from "./hub";

const away = async () => ({ refused: "hub-away" as const });

/** The door of a desk that knows of no hub, and cannot reach one. */
export const noHub: HubDoor = {
  watch: (tell) => {
    tell(undefined);
    return () => undefined;
  },
  share: away,
  invite: away,
  join: away,
  devices: away,
  remove: away,
  figures: {
    watch: (tell) => {
      tell({});
      return () => undefined;
    },
    readers: away,
    sendTo: async () => undefined,
    offer: async () => "nobody",
    receive: away,
    hear: () => () => undefined,
  },
};
