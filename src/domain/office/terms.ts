/** What an office calls things: laws and provinces change these words more often than the work. */
export interface Terms {
  /** "Tổ công nghệ số cộng đồng". */
  team: string;
  office: string;
  /** What a kind of unit is called, such as "ấp" for "hamlet". */
  levels: { kind: string; name: string }[];
}
