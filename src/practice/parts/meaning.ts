/** Something on a part that can be tapped or typed into, with the words on it. */
export interface Target {
  id: string;
  label: string;
  /** There where text is typed and not only tapped. */
  typing?: Typing;
}

export interface Typing {
  /** The invented value to type; any text is right where there is none. */
  practice?: string;
  /** True where people write words of their own, such as a name; false where the value must be just this one. */
  ownWords: boolean;
}

/** What a touch of a part means to the practice. */
export interface Meaning<Part> {
  /** All that can be tapped or typed into, in the order in which it is read. */
  targets(part: Part): Target[];
}

/** A part that is there to be read: a touch of it means nothing. */
export const onlyToRead: Meaning<unknown> = { targets: () => [] };
