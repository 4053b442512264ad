/** In bytes. */
export const megabyte = 1024 * 1024;

/**
 * The largest file that is read, in megabytes, by what it is for. A larger one is refused before any of it is read: it is a
 * wrong file, and a cheap tablet would stand still over it.
 */
export const fileLimits = {
  /** Two thousand lines of members are half a megabyte. */
  members: 5,
  /** Two years of a province with four thousand hamlets come to forty. */
  figures: 50,
  /** Each duty is a few hundred bytes. */
  dutySet: 1,
  /** A hundred guides with their texts come to three. */
  pack: 20,
  /** The pictures of today's telephones are under ten. */
  photo: 20,
  /** Ten years of an office in which a hundred people ask a day. */
  backup: 256,
} as const;

/** What the largest Excel file of members may unpack to, in bytes; a few kilobytes can say gigabytes. */
export const mostUnpacked = 40 * megabyte;
