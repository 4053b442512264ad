/** Whether two texts say the same: composed alike, spaces and capitals aside. */
export const sameText = (one: string, other: string): boolean => plain(one) === plain(other);

/** A text as it is compared: NFC, lower case, no spaces. */
export const plain = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, "");

/** Whether two texts say the same to a reader who minds neither accents nor signs: "nguyen thi tap" is "Nguyễn Thị Tập". */
export const saysTheSame = (one: string, other: string): boolean => bare(one) === bare(other) && bare(one) !== "";

const bare = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/đ/gu, "d")
    .replace(/[^\p{L}\p{N}]/gu, "");
