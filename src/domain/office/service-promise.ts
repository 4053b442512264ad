/** Within how many minutes an office may promise to serve: the ends of the bands in which waits are counted. */
export const promisedMinutes = [5, 15, 30, 60] as const;

/** What an office promises to the people who come to it. A share of 0 says that it promises nothing of that kind. */
export interface ServicePromise {
  minutes: (typeof promisedMinutes)[number];
  /** Of a hundred people who wait in the room, how many wait less than so many minutes. */
  soon: number;
  /** Of a hundred people who were helped, how many do it alone. */
  alone: number;
}

/** What the form starts from; it is promised once somebody saves it. */
export const usualPromise: ServicePromise = { minutes: 15, soon: 80, alone: 60 };
