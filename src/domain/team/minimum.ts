/** What a team must have at least. */
export interface Minimum {
  members: number;
  leads: number;
  organisations: { id: string; least: number }[];
}
