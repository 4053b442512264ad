/**
 * Whether what is typed is somebody's own: every field but that of the search and those of the practice phone, which takes no
 * real data. What is typed there is not said aloud, because others stand in the room.
 */
export const isPrivate = (field: Element): boolean => field.closest(".search-field, .practice-phone") === null;
