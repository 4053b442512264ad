/** Where members come from. Known ids are named by the wording; an office adds its own with a name. */
export interface Organisation {
  id: string;
  name: string;
}

/** The organisations every office starts from. */
export const knownOrganisations = [
  "youth-union",
  "womens-union",
  "farmers-association",
  "veterans-association",
  "fatherland-front",
  "commune-staff",
  "teacher",
  "telecom-worker",
  "other",
] as const;
export type KnownOrganisation = (typeof knownOrganisations)[number];
