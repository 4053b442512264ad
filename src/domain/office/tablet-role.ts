/** Who stands in front of a tablet: it opens on their screen. */
export const tabletRoles = ["citizen", "volunteer", "board"] as const;
export type TabletRole = (typeof tabletRoles)[number];
